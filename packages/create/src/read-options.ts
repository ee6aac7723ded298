import type { Language } from '@baocao/core';
import { parseArgs } from 'node:util';
import { questions, type Question, type Typed } from './questions.js';

/** What stands on the command line. */
export type Options = {
  readonly typed: Typed;
  readonly yes: boolean;
  readonly help: boolean;
  readonly folder: string | undefined;
};

const text = { type: 'string' } as const;
const flag = { type: 'boolean', default: false } as const;
const known = {
  locality: text,
  layout: text,
  body: text,
  date: text,
  period: text,
  deadline: text,
  units: text,
  keep: text,
  name: text,
  lang: text,
  yes: { ...flag, short: 'y' },
  help: { ...flag, short: 'h' },
} as const;

/** @throws TypeError of Node for an option that is not known, or without its value. */
export function readOptions(argv: readonly string[]): Options {
  const { values, positionals } = parseArgs({
    args: [...argv],
    options: known,
    allowPositionals: true,
  });
  const given = { ...values, keeping: values.keep };
  const typed: Partial<Record<Question, string>> = {};
  for (const question of questions) {
    const answer = given[question];
    if (answer !== undefined) typed[question] = answer;
  }
  return { typed, yes: values.yes, help: values.help, folder: positionals[0] };
}

/** The language has to be known before a mistake in the options can be told. */
export function languageOf(argv: readonly string[]): Language {
  const at = argv.findIndex((argument) => /^--lang(=|$)/u.test(argument));
  return (argv[at]?.split('=')[1] ?? argv[at + 1]) === 'en' && at !== -1 ? 'en' : 'vi';
}
