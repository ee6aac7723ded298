import { fromPointer, type Fix } from '@baocao/core';
import { resolve } from 'node:path';
import type { FileIo } from '../cli-io.js';
import type { CheckRequest } from '../checking/check-reports.js';
import { checkFiles } from '../checking/check-reports.js';
import { overlayFile } from '../files/overlay-file.js';
import { readText } from '../reading/read-text.js';
import { fixSource } from './fix-source.js';

/** A file before and after its fixes. */
export type FixedFile = {
  readonly path: string;
  readonly before: string;
  readonly after: string;
  /** Fixes made. */
  readonly made: number;
};

/** Each round makes the fixes of the one before visible to the rules; texts settle in two or three. */
const mostRounds = 10;

/**
 * Makes the fixes that the rules offer for a report file, as long as each round leaves fewer findings
 * than there were. Nothing is written.
 * @throws UsageError where there is no such file.
 */
export async function fixFile(io: FileIo, file: string, request: CheckRequest): Promise<FixedFile> {
  const path = resolve(io.cwd, file);
  const text = await readText(io, path);
  const before = text.ok ? text.value : '';
  let state = { source: before, made: 0 };
  let seen = await fixesIn(io, path, before, request);
  for (let round = 0; round < mostRounds && seen.fixes.length > 0; round += 1) {
    const next = makeFixes(state, seen.fixes);
    if (next.made === state.made) break;
    const after = await fixesIn(io, path, next.source, request);
    if (after.findings >= seen.findings) break;
    [state, seen] = [next, after];
  }
  return { path, before, after: state.source, made: state.made };
}

type FoundFix = { readonly fix: Fix; readonly was: unknown };

/** What the rules say of a text that is not stored: how many findings, and the fix of each place. */
async function fixesIn(io: FileIo, path: string, source: string, request: CheckRequest) {
  const files = overlayFile(io.files, path, new TextEncoder().encode(source));
  const { findings, reports } = await checkFiles({ ...io, files }, [path], request);
  const report = reports[0]?.report;
  const fixes = new Map<string, FoundFix>();
  for (const { diagnostic } of reports[0]?.findings ?? []) {
    const { fix } = diagnostic;
    // Two rules on one place: the second is asked again after the first has been heard.
    if (fix === undefined || fixes.has(fix.path)) continue;
    fixes.set(fix.path, { fix, was: valueAt(report, fromPointer(fix.path)) });
  }
  return { findings: findings.length, fixes: [...fixes.values()] };
}

function makeFixes(state: { source: string; made: number }, fixes: readonly FoundFix[]) {
  let { source, made } = state;
  for (const { fix, was } of fixes) {
    const next = fixSource(source, fix, was);
    source = next.source;
    if (next.fixed) made += 1;
  }
  return { source, made };
}

function valueAt(value: unknown, steps: readonly string[]): unknown {
  let at = value;
  for (const step of steps) {
    if (typeof at !== 'object' || at === null || !Object.hasOwn(at, step)) return undefined;
    at = Object.entries(at).find(([key]) => key === step)?.[1];
  }
  return at;
}
