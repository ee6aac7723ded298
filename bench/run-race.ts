import type { Runner } from './child/runner-protocol.js';
import { median } from './median.js';
import type { Standing } from './standing.js';
import { startRunner, type StartedRunner } from './start-runner.js';

/** Runners that take turns, one at a time. */
export type Race = {
  readonly runners: readonly Runner[];
  /** Milliseconds for which each writes before, twice at the least; they do not count. */
  readonly warmUp: number;
  readonly rounds: number;
};

type Turn = { readonly runner: StartedRunner; readonly times: number[] };

/** Lets the runners write in turn, and gives the median of each. */
export async function runRace({ runners, warmUp, rounds }: Race): Promise<readonly Standing[]> {
  const turns = runners.map((runner): Turn => ({ runner: startRunner(runner), times: [] }));
  for (const { runner } of turns) await warm(runner, warmUp);
  for (let round = 0; round < rounds; round += 1) {
    for (const { runner, times } of turns) times.push(await timeOf(runner));
  }
  const standings: Standing[] = [];
  for (const turn of turns) standings.push(await standingOf(turn));
  return standings;
}

/** A writer that has run for a while is compiled to the end, however short its report. */
async function warm(runner: StartedRunner, warmUp: number): Promise<void> {
  let spent = await timeOf(runner);
  do spent += await timeOf(runner);
  while (spent < warmUp);
}

async function timeOf(runner: StartedRunner): Promise<number> {
  return (await runner.ask('milliseconds')) ?? Number.NaN;
}

async function standingOf({ runner, times }: Turn): Promise<Standing> {
  const written = await runner.ask('pages');
  runner.stop();
  return {
    ...runner.runner,
    milliseconds: median(times),
    ...(written === undefined ? {} : { written }),
  };
}
