import type { Runner } from './child/runner-protocol.js';
import { median } from './median.js';
import type { Standing } from './standing.js';
import { startRunner, type StartedRunner } from './start-runner.js';

/** Runners that take turns, one at a time; the rounds to warm up are not timed. */
export type Race = {
  readonly runners: readonly Runner[];
  readonly warmUps: number;
  readonly rounds: number;
};

type Turn = { readonly runner: StartedRunner; readonly times: number[] };

/** Lets the runners write in turn, and gives the median of each. */
export async function runRace({ runners, warmUps, rounds }: Race): Promise<readonly Standing[]> {
  const turns = runners.map((runner): Turn => ({ runner: startRunner(runner), times: [] }));
  for (let round = -warmUps; round < rounds; round += 1) {
    for (const { runner, times } of turns) {
      const milliseconds = await runner.ask('milliseconds');
      if (round >= 0 && milliseconds !== undefined) times.push(milliseconds);
    }
  }
  const standings: Standing[] = [];
  for (const turn of turns) standings.push(await standingOf(turn));
  return standings;
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
