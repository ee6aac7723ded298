import { parseWith } from '@baocao/core';
import { join } from 'node:path';
import { displayPath } from '../files/display-path.js';
import { jsonText } from '../files/json-text.js';
import { writeFiles } from '../files/write-files.js';
import type { Finding } from '../reading/finding.js';
import { readData } from '../reading/read-data.js';
import { requireRoundFolder } from '../round-folder/round-folder.js';
import type { Session } from '../session.js';
import { applyBaseline, baselineOf, baselineSchema, type Baseline } from './baseline.js';

/** Lies in the round folder, beside `round.json`. */
const baselineName = 'baseline.json';

/** Where the round folder is, and whether the baseline is to be written. */
export type BaselineUse = { readonly dir?: string | undefined; readonly update: boolean };

/**
 * Findings that the baseline of the round does not know. With `update` it is made where there is
 * none, and made smaller where there is; it never grows.
 * @throws UsageError where there is no round folder, or no baseline to hold findings against.
 */
export async function useBaseline(
  session: Session,
  findings: readonly Finding[],
  { dir, update }: BaselineUse,
): Promise<readonly Finding[]> {
  const { io, say } = session;
  const folder = await requireRoundFolder(io, dir);
  const path = join(folder, baselineName);
  const shown = displayPath(io, path);
  if (update && (await io.files.kindOf(path)) === 'absent') {
    await write(session, path, baselineOf(io, folder, findings));
    io.err(`${say('baseline.made', { path: shown, count: findings.length })}\n`);
    return [];
  }
  const read = await readData(io, path, (data) => parseWith(baselineSchema, data));
  if (!read.ok) return [...findings, ...read.findings];
  const { fresh, known, shrunk, gone } = applyBaseline(io, folder, read.value, findings);
  if (update && gone > 0) await write(session, path, shrunk);
  const told = update ? 'baseline.shrunk' : 'baseline.known';
  io.err(`${say(told, { path: shown, known, gone })}\n`);
  return fresh;
}

async function write({ io }: Session, path: string, baseline: Baseline): Promise<void> {
  const text = jsonText(baseline);
  await writeFiles(io.files, [{ path, bytes: new TextEncoder().encode(text) }]);
}
