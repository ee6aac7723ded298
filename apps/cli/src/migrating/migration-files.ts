import type { Migration } from '@baocao/core';
import { dirname, extname, join, basename } from 'node:path';
import { stringify } from 'yaml';
import type { CliIo } from '../cli-io.js';
import { displayPath } from '../files/display-path.js';
import { jsonText } from '../files/json-text.js';
import type { NewFile } from '../files/write-files.js';
import { usageError } from '../usage-error.js';
import { authoredFigure, authoredReport, authoredResponse, mapValues } from './authored-report.js';

/** A report file, and where its migrated form goes. */
export type MigrationTarget = {
  readonly path: string;
  /** Absent: in the place of the report, whose old form is kept beside it. */
  readonly out: string | undefined;
  /** Of the outline that the report was written on. */
  readonly olderVersion: string;
  /** The report as it is on the disk. */
  readonly original: Uint8Array;
};

/**
 * The migrated report, the older one where it would be written over, and what found no place.
 * @throws UsageError where a file that is no report of ours to replace stands in the way.
 */
export async function migrationFiles(
  io: CliIo,
  { report, orphans }: Migration,
  { path, out, olderVersion, original }: MigrationTarget,
): Promise<NewFile[]> {
  const to = out ?? path;
  const extension = extname(to);
  const stem = join(dirname(to), basename(to, extension));
  const lost = Object.keys(orphans.responses).length + Object.keys(orphans.indicators).length > 0;
  const fresh: NewFile[] = [
    ...(out === undefined ? [{ path: `${path}.${olderVersion}.bak`, bytes: original }] : []),
    ...(lost
      ? [{ path: `${stem}.orphans${extension}`, bytes: written(authored(orphans), to) }]
      : []),
  ];
  for (const file of out === undefined ? fresh : [...fresh, { path: to }]) {
    if ((await io.files.kindOf(file.path)) !== 'absent') {
      throw usageError('migrate.exists', { path: displayPath(io, file.path) });
    }
  }
  return [...fresh, { path: to, bytes: written(authoredReport(report), to) }];
}

function authored({ responses, indicators }: Migration['orphans']): unknown {
  return {
    responses: mapValues(responses, authoredResponse),
    indicators: mapValues(indicators, authoredFigure),
  };
}

function written(data: unknown, path: string): Uint8Array {
  const json = extname(path).toLowerCase() === '.json';
  const text = json ? jsonText(data) : stringify(data, { lineWidth: 0 });
  return new TextEncoder().encode(text);
}
