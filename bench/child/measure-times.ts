import { contenders } from '../contenders/contenders.js';
import type { WriteReport } from '../contenders/contender.js';
import { makeReport } from '../report/make-report.js';
import { checkedPages } from './checked-pages.js';
import { median } from './median.js';
import type { Race, Result, Runner } from './race.js';

/** Run as a process of its own: a race as JSON on the command line, its results as JSON on stdout. */

type Turn = { readonly runner: Runner; readonly write: WriteReport; readonly times: number[] };

async function run({ runners, warmUps, rounds }: Race): Promise<Result[]> {
  const turns: Turn[] = [];
  for (const runner of runners) {
    const contender = await contenders[runner.name].load();
    const write = await contender.prepare(makeReport(runner.pages));
    turns.push({ runner, write, times: [] });
  }
  for (let round = -warmUps; round < rounds; round += 1) {
    for (const { write, times } of turns) {
      const milliseconds = await timed(write);
      if (round >= 0) times.push(milliseconds);
    }
  }
  const results: Result[] = [];
  for (const turn of turns) results.push(await resultOf(turn));
  return results;
}

/** Nobody pays for the garbage of the one before. */
async function timed(write: WriteReport): Promise<number> {
  globalThis.gc?.();
  const start = performance.now();
  await write();
  return performance.now() - start;
}

async function resultOf({ runner, write, times }: Turn): Promise<Result> {
  const file = await write();
  const { format, title } = contenders[runner.name];
  const written =
    file === undefined
      ? undefined
      : await checkedPages(file, { format, title, report: makeReport(runner.pages) });
  return {
    ...runner,
    milliseconds: median(times),
    ...(written === undefined ? {} : { written }),
  };
}

// Written by `bench.ts` alone.
const race = JSON.parse(process.argv[2] ?? '') as Race;
console.log(JSON.stringify(await run(race)));
