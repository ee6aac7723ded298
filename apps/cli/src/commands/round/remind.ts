import type { RoundEvent } from '@baocao/core';
import {
  composeReminder,
  planReminders,
  type PlannedReminder,
  type ReminderOptions,
} from '@baocao/template';
import { join, resolve } from 'node:path';
import type { ExitCode } from '../../cli-io.js';
import { dayOrToday, namedDay } from '../../days/named-day.js';
import { displayPath } from '../../files/display-path.js';
import { tellFindings } from '../../findings/tell-findings.js';
import { reminderFileName } from '../../rendering/file-names.js';
import { parseFormats, type Format } from '../../rendering/formats.js';
import { stampedMoment } from '../../rendering/moment.js';
import { renderDocuments } from '../../rendering/render-documents.js';
import type { RoundLife } from '../../round-life/open-round.js';
import { recordedReminder } from '../../round-life/recorded-reminder.js';
import { recorder } from '../../round-life/recorder.js';
import { takeSteps, type Plan } from '../../round-life/take-steps.js';
import type { Session } from '../../session.js';
import { usageError } from '../../usage-error.js';
import type { AddCommand } from '../add-command.js';
import { withStepOptions, type StepOptions } from './step-options.js';

type Options = StepOptions & {
  readonly deadline: string;
  readonly number?: string;
  readonly date?: string;
  readonly on?: string;
  readonly to: string;
  readonly out?: string;
  readonly at?: string;
};

/** `baocao round remind`: letters to those that are late. */
export const addRoundRemind: AddCommand = (parent, session, run) => {
  const { say } = session;
  withStepOptions(parent.command('remind'), session)
    .summary(say('roundRemind.summary'))
    .description(say('roundRemind.description'))
    .requiredOption('--deadline <DATE>', say('roundRemind.deadline'))
    .option('--number <N>', say('roundRemind.number'))
    .option('--date <DATE>', say('roundRemind.date'))
    .option('--on <DATE>', say('roundRemind.on'))
    .option('--to <FORMATS>', say('render.to'), 'docx,pdf')
    .option('--out <DIR>', say('roundRemind.out'))
    .option('--at <ISO>', say('render.at'))
    .addHelpText('after', say('roundRemind.after') + say('exitCodes'))
    .action((options: Options) => run(() => remind(session, options)));
};

async function remind(session: Session, options: Options): Promise<ExitCode> {
  const { io, say } = session;
  const to = parseFormats(options.to);
  const request: ReminderOptions = {
    on: dayOrToday(io, options.on),
    deadline: { kind: 'on-or-before', date: namedDay(options.deadline) },
    issued: issuedAs(session, options),
  };
  const taken = await takeSteps(session, options.dir, (life) =>
    recordedReminder(life, request.issued) === undefined
      ? lettersTo(session, life, { ...options, to }, request)
      : { events: [] },
  );
  if (!taken.ok) {
    tellFindings(taken.findings, session);
    return 1;
  }
  const { files = [] } = taken.value;
  for (const { path } of files) io.out(`${say('render.done', { path: displayPath(io, path) })}\n`);
  io.out(`${say(`roundRemind.${outcomeOf(taken.value)}`)}\n`);
  return 0;
}

function outcomeOf({ events, files }: Plan): 'done' | 'draft' | 'nobody' | 'already' {
  if (files === undefined) return 'already';
  if (files.length === 0) return 'nobody';
  return events.length === 0 ? 'draft' : 'done';
}

/**
 * Number and day that a letter goes out with.
 * @throws UsageError for a number that is none.
 */
function issuedAs({ io }: Session, { number, date }: Options): ReminderOptions['issued'] {
  if (number === undefined) return undefined;
  if (!/^[1-9]\d{0,4}$/u.test(number)) throw usageError('roundRemind.badNumber', { number });
  return { sequence: Number(number), date: dayOrToday(io, date) };
}

async function lettersTo(
  { io }: Session,
  life: RoundLife,
  { to, out, at, by }: Omit<Options, 'to'> & { readonly to: readonly Format[] },
  request: ReminderOptions,
): Promise<Plan> {
  const { template, folder } = life;
  const { number, date } = template.round.letter.header;
  if (number === undefined || date === undefined) throw usageError('roundRemind.noLetter');
  const planned = planReminders(life, request);
  const documents = planned.map(({ reminder }, index) => ({
    name: reminderFileName(template.round, reminder.number?.sequence, index + 1),
    document: composeReminder(template, reminder),
  }));
  const { files, findings } = await renderDocuments(io, documents, {
    to,
    out: out === undefined ? join(folder, 'don-doc') : resolve(io.cwd, out),
    at: stampedMoment(io, at),
  });
  const head = recorder(io, by);
  return { events: planned.flatMap((letter) => eventOf(letter, head)), files, findings };
}

/** A letter without number and date has not gone out. */
function eventOf(
  { reminder: { units, number, date }, ordinal }: PlannedReminder,
  head: Pick<RoundEvent, 'at' | 'by'>,
): readonly RoundEvent[] {
  if (number === undefined || date === undefined) return [];
  return [{ ...head, kind: 'reminded', units, ordinal, number, date }];
}
