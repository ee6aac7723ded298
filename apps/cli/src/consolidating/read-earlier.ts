import type { Outline } from '@baocao/core';
import { parseConsolidationInput, type ConsolidationInput } from '@baocao/core/consolidate';
import { resolve } from 'node:path';
import type { FileIo } from '../cli-io.js';
import type { Finding } from '../reading/finding.js';
import { readData } from '../reading/read-data.js';

/**
 * The consolidated reports of earlier periods to set figures beside, from `consolidated.json` or
 * from report files.
 * @throws UsageError where there is no such file.
 */
export async function readEarlier(
  io: FileIo,
  files: readonly string[],
  outline: Outline,
): Promise<{
  readonly reports: readonly ConsolidationInput[];
  readonly findings: readonly Finding[];
}> {
  const reports: ConsolidationInput[] = [];
  const findings: Finding[] = [];
  for (const file of files) {
    const read = await readData(io, resolve(io.cwd, file), (data) =>
      parseConsolidationInput(data, outline),
    );
    findings.push(...read.findings);
    if (read.ok) reports.push(read.value);
  }
  return { reports, findings };
}
