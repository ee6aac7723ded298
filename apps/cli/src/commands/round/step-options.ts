import type { Command } from 'commander';
import type { ExitCode } from '../../cli-io.js';
import { tellFindings } from '../../findings/tell-findings.js';
import { takeSteps, type Plan } from '../../round-life/take-steps.js';
import type { RoundLife } from '../../round-life/open-round.js';
import type { Session } from '../../session.js';

/** What every step of a round takes. */
export type StepOptions = { readonly dir?: string; readonly by?: string };

/** Adds `--dir` and `--by`. */
export function withStepOptions(command: Command, { say }: Session): Command {
  return command.option('--dir <DIR>', say('round.dir')).option('--by <NAME>', say('round.by'));
}

/** Takes steps, tells what came of them, and gives the exit code. */
export async function runSteps(
  session: Session,
  dir: string | undefined,
  planFor: (life: RoundLife) => Plan | Promise<Plan>,
  done: (plan: Plan) => string,
): Promise<ExitCode> {
  const taken = await takeSteps(session, dir, planFor);
  if (!taken.ok) {
    tellFindings(taken.findings, session);
    return 1;
  }
  session.io.out(`${done(taken.value)}\n`);
  return 0;
}
