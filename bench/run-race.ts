import type { Runner } from './child/runner-protocol.js';
import { median } from './median.js';
import type { Standing } from './standing.js';
import { startRunner, type StartedRunner } from './start-runner.js';

/** Runners that take turns, one at a time. */
export type Race = {
  readonly runners: readonly Runner[];
  /** Milliseconds for which each writes before, not counted. */
  readonly warmUp: number;
  readonly rounds: number;
};

/** Milliseconds of a turn, which ends with the report that goes beyond it. */
const turnLength = 500;

type Turn = { readonly runner: StartedRunner; readonly times: number[] };

/** Lets the runners write in turn, and gives the median of each. */
export async function runRace({ runners, warmUp, rounds }: Race): Promise<readonly Standing[]> {
  const turns = runners.map((runner): Turn => ({ runner: startRunner(runner), times: [] }));
  for (const { runner } of turns) await writeFor(runner, warmUp);
  for (let round = 0; round < rounds; round += 1) {
    for (const { runner, times } of turns) times.push(...(await writeFor(runner, turnLength)));
  }
  const standings: Standing[] = [];
  for (const turn of turns) standings.push(await standingOf(turn));
  return standings;
}

/** Writes once and again, and gives the time of each: a process that only waits grows cold. */
async function writeFor(runner: StartedRunner, milliseconds: number): Promise<readonly number[]> {
  const times: number[] = [];
  let spent = 0;
  do {
    const time = (await runner.ask('milliseconds')) ?? Number.NaN;
    times.push(time);
    spent += time;
  } while (spent < milliseconds);
  return times;
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
