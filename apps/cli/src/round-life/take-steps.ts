import {
  hasErrors,
  parseRoundEvent,
  roundState,
  type Diagnostic,
  type RoundEvent,
} from '@baocao/core';
import { join } from 'node:path';
import { displayPath } from '../files/display-path.js';
import { writeFiles, type NewFile } from '../files/write-files.js';
import { findingsIn, type Finding, type ReadResult } from '../reading/finding.js';
import { requireRoundFolder, roundFolderNames } from '../round-folder/round-folder.js';
import type { Session } from '../session.js';
import { appendEvents } from './event-log.js';
import { openRound, type RoundLife } from './open-round.js';

/** What a command wants to happen to a round. */
export type Plan = {
  readonly events: readonly RoundEvent[];
  /** Written before the events are, so that an event never speaks of a file that is not there. */
  readonly files?: readonly NewFile[];
  readonly findings?: readonly Finding[];
};

/**
 * Takes steps in a round, all of them or none. From the reading of the round to the writing of the
 * events nobody else takes any. Killed in between it leaves files that no event speaks of; the same
 * command, given again, writes them again.
 * @throws UsageError where there is no round folder.
 */
export async function takeSteps(
  { io }: Session,
  dir: string | undefined,
  planFor: (life: RoundLife) => Plan | Promise<Plan>,
): Promise<ReadResult<Plan>> {
  const folder = await requireRoundFolder(io, dir);
  return io.files.locked(join(folder, roundFolderNames.lock), async () => {
    const opened = await openRound(io, folder);
    if (!opened.ok) return opened;
    const life = opened.value;
    const plan = await planFor(life);
    const refused = findingsIn(displayPath(io, folder), problemsOf(plan.events, life));
    const findings = [...opened.findings, ...(plan.findings ?? []), ...refused];
    if (hasErrors([...refused, ...(plan.findings ?? [])].map(({ diagnostic }) => diagnostic))) {
      return { ok: false, findings };
    }
    await writeFiles(io.files, plan.files ?? []);
    if (plan.events.length > 0) await appendEvents(io, folder, life.log, plan.events);
    return { ok: true, value: plan, findings };
  });
}

/** What is wrong with the events themselves, or else why these steps cannot be taken. */
function problemsOf(
  events: readonly RoundEvent[],
  { template, state }: RoundLife,
): readonly Diagnostic[] {
  const malformed = events.flatMap((event) => parseRoundEvent(event).diagnostics);
  if (malformed.length > 0) return malformed;
  const { diagnostics } = roundState(template.round, events, state);
  // The step is the one just asked for: its number in a list would tell nobody anything.
  return diagnostics.map((diagnostic) => ({ ...diagnostic, path: '' }));
}
