import { writeFiles, type FileStore } from '@baocao/cli';
import { isIsoDate, type IsoDate } from '@baocao/core';
import { profileFor } from '@baocao/document';
import { join, resolve } from 'node:path';
import type { Answers } from './answers.js';
import { createLocality } from './create-locality.js';
import {
  answersFrom,
  defaultFor,
  isAnswer,
  questions,
  type Question,
  type Typed,
} from './questions.js';
import { languageOf, readOptions, type Options } from './read-options.js';
import { sayIn, type Say } from './texts/say.js';

/** Asks one question; `undefined` where the person stops. */
export type Ask = (
  question: Question,
  offered: string | undefined,
  accepts: (answer: string) => boolean,
  say: Say,
) => Promise<string | undefined>;

/** All that the scaffolder has of the world. */
export type CreateIo = {
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
  /** Absent where there is nobody to ask: stdin is no terminal. */
  readonly ask?: Ask;
  /** Absolute. */
  readonly cwd: string;
  /** Today where the person sits. */
  readonly today: IsoDate;
  readonly files: FileStore;
};

/** Runs `npm create @baocao`. 0: made; 1: the person stopped; 2: misuse, or the disk refused. */
export async function runCreate(argv: readonly string[], io: CreateIo): Promise<0 | 1 | 2> {
  const say = sayIn(languageOf(argv));
  let options: Options;
  try {
    options = readOptions(argv);
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    return fail(io, say('bad.option', { problem: error.message }));
  }
  if (options.help) {
    io.out(say('help'));
    return 0;
  }
  const asked = await askAll(options, io, say);
  if (asked === 'stopped') {
    io.err(`${say('cancelled')}\n`);
    return 1;
  }
  return typeof asked === 'string' ? fail(io, say(asked)) : make(asked, options, io, say);
}

/** Every question in its turn: what an option says, else the person, else what most would say. */
async function askAll(
  { typed: given, yes, folder }: Options,
  { ask, today }: CreateIo,
  say: Say,
): Promise<Answers | 'stopped' | `bad.${Question}`> {
  const typed: Partial<Record<Question, string>> = {};
  for (const question of questions) {
    // A folder that is named by its path gives the package its name.
    const own =
      question === 'name' ? (given.name ?? folder?.split(/[\\/]/u).at(-1)) : given[question];
    const offered = defaultFor(question, typed, today);
    const accepts = (answer: string) => isAnswer(question, answer, typed);
    const answer =
      own ??
      (ask === undefined || yes ? (offered ?? '') : await ask(question, offered, accepts, say));
    if (answer === undefined) return 'stopped';
    if (!accepts(answer)) return `bad.${question}`;
    typed[question] = answer;
  }
  return answersFrom(complete(typed)) ?? 'bad.locality';
}

function complete(typed: Typed): Required<Typed> {
  const { locality = '', layout = '', body = '', date = '', period = '' } = typed;
  const { deadline = '', units = '', keeping = '', name = '' } = typed;
  return { locality, layout, body, date, period, deadline, units, keeping, name };
}

async function make(answers: Answers, options: Options, io: CreateIo, say: Say): Promise<0 | 2> {
  const path = options.folder ?? answers.name;
  const folder = resolve(io.cwd, path);
  const encoder = new TextEncoder();
  const files = Object.entries(createLocality(answers)).map(([name, text]) => ({
    path: join(folder, name),
    bytes: encoder.encode(text),
  }));
  try {
    if (await isTaken(io, folder)) return fail(io, say('notEmpty', { path }));
    await writeFiles(io.files, files);
  } catch (error) {
    const problem = error instanceof Error ? error.message : String(error);
    return fail(io, say('failed', { problem }));
  }
  tellProfile(answers, io, say);
  io.out(`${say('done', { path, files: files.length })}\n`);
  return 0;
}

/** A folder that holds nothing is as good as none. */
async function isTaken({ files }: CreateIo, folder: string): Promise<boolean> {
  const kind = await files.kindOf(folder);
  if (kind === 'folder') return (await files.list(folder)).length > 0;
  return kind !== 'absent';
}

function tellProfile({ layout, date }: Answers, { err }: CreateIo, say: Say): void {
  const { profile, diagnostics } = profileFor({ regime: layout, date });
  if (diagnostics.length === 0 || !isIsoDate(date)) return;
  err(`${say('outside', { date, profile: profile.name })}\n`);
}

function fail({ err }: CreateIo, text: string): 2 {
  err(`${text}\n`);
  return 2;
}
