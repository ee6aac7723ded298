import type { AddCommand } from '../add-command.js';
import { addRoundClose } from './close.js';
import { addRoundCorrect } from './correct.js';
import { addRoundDecisions } from './decide.js';
import { addRoundExport } from './export.js';
import { addRoundImport } from './import.js';
import { addRoundOpen } from './open.js';
import { addRoundRemind } from './remind.js';
import { addRoundStatus } from './status.js';
import { addRoundSubmit } from './submit.js';

/** `baocao round …`: leads a round from its opening to its end. */
export const addRound: AddCommand = (parent, session, run) => {
  const { say } = session;
  const round = parent
    .command('round')
    .summary(say('round.summary'))
    .description(say('round.description'));
  const commands = [
    addRoundOpen,
    addRoundStatus,
    addRoundSubmit,
    ...addRoundDecisions,
    addRoundRemind,
    addRoundClose,
    addRoundCorrect,
    addRoundExport,
    addRoundImport,
  ];
  for (const add of commands) add(round, session, run);
};
