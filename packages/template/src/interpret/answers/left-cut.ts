import type { ReadRun } from '@baocao/document';

/** Runs without their first UTF-16 code units. */
export function leftCut(runs: readonly ReadRun[], length: number): readonly ReadRun[] {
  if (length === 0) return runs;
  let left = length;
  return runs.map((run) => {
    const cut = Math.min(left, run.text.length);
    left -= cut;
    return cut === 0 ? run : { ...run, text: run.text.slice(cut) };
  });
}
