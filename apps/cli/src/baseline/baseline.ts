import { fromPointer } from '@baocao/core';
import { relative, resolve } from 'node:path';
import * as z from 'zod';
import type { FileIo } from '../cli-io.js';
import type { Finding } from '../reading/finding.js';

/**
 * Findings of a round that were there when the baseline was taken: so many of one rule in one part of
 * a file. Nothing finer: a paragraph put in must not make old findings new.
 */
export const baselineSchema = z.strictObject({
  entries: z
    .array(
      z.strictObject({
        /** From the round folder. */
        file: z.string().max(1_000),
        code: z.string().max(200),
        /** Section, indicator or part of the report. */
        part: z.string().max(300),
        count: z.int().min(1),
      }),
    )
    .max(10_000)
    .readonly(),
});
export type Baseline = z.infer<typeof baselineSchema>;
export type BaselineEntry = Baseline['entries'][number];

/** What a baseline makes of the findings of today. */
export type BaselineResult = {
  /** Findings that it does not know. */
  readonly fresh: readonly Finding[];
  /** How many it knows. */
  readonly known: number;
  /** The baseline without what is gone: never more than it was. */
  readonly shrunk: Baseline;
  /** How many findings it holds that are gone. */
  readonly gone: number;
};

/** The baseline that knows all of these findings. */
export function baselineOf(io: FileIo, folder: string, findings: readonly Finding[]): Baseline {
  const entries = new Map<string, BaselineEntry>();
  for (const finding of findings) {
    const part = partOf(io, folder, finding);
    const count = (entries.get(keyOf(part))?.count ?? 0) + 1;
    entries.set(keyOf(part), { ...part, count });
  }
  return { entries: [...entries.values()].sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1)) };
}

/** Holds the findings of today against a baseline. */
export function applyBaseline(
  io: FileIo,
  folder: string,
  { entries }: Baseline,
  findings: readonly Finding[],
): BaselineResult {
  const left = new Map(entries.map((entry) => [keyOf(entry), entry.count]));
  const fresh = findings.filter((finding) => {
    const key = keyOf(partOf(io, folder, finding));
    const open = left.get(key) ?? 0;
    if (open > 0) left.set(key, open - 1);
    return open === 0;
  });
  const shrunk = entries.flatMap((entry) => {
    const count = entry.count - (left.get(keyOf(entry)) ?? 0);
    return count === 0 ? [] : [{ ...entry, count }];
  });
  const gone = [...left.values()].reduce((sum, count) => sum + count, 0);
  return { fresh, known: findings.length - fresh.length, shrunk: { entries: shrunk }, gone };
}

type Part = Omit<BaselineEntry, 'count'>;

function partOf(io: FileIo, folder: string, { file, diagnostic }: Finding): Part {
  return {
    file: relative(folder, resolve(io.cwd, file)),
    code: diagnostic.code,
    part: fromPointer(diagnostic.path).slice(0, 2).join('/'),
  };
}

function keyOf({ file, code, part }: Part): string {
  return [file, code, part].join('\n');
}
