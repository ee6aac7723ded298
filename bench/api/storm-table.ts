import { markdownTable } from '../markdown-table.js';
import type { StormStanding } from './submission-storm.js';

/** What was measured of storms, by the engine behind the server. */
export function stormTable(storms: ReadonlyMap<string, StormStanding>): string {
  const rows = [...storms].map(([engine, { drafts, submissions, failures, clock, processor }]) => {
    const answered = drafts.length + submissions.length;
    return [
      engine,
      ...[drafts, submissions].flatMap((times) => [
        seconds(share(times, 0.5)),
        seconds(share(times, 0.99)),
      ]),
      `${String(failures.length)} of ${String(answered + failures.length)}`,
      seconds(clock),
      (processor / answered).toFixed(0),
    ];
  });
  const reasons = [...storms.values()].flatMap(({ failures }) => failures);
  const told = [...new Set(reasons)].map((reason) => `\nFailed: ${reason}`).join('');
  const table = markdownTable(
    [
      'All at once',
      ...['draft', 'submission'].flatMap((what) => [`${what}: s, p50`, 'p99']),
      'failed',
      'all: s',
      'processor: ms a request',
    ],
    rows,
  );
  return table + told;
}

const seconds = (milliseconds: number) => (milliseconds / 1_000).toFixed(1);

/** The time that so large a share of the requests kept within; they are in order. */
function share(times: readonly number[], part: number): number {
  return times[Math.ceil(times.length * part) - 1] ?? Number.NaN;
}
