import {
  addDays,
  isIsoDate,
  periodCode,
  periodRange,
  slugOf,
  slugSchema,
  type IsoDate,
} from '@baocao/core';
import type { Answers } from './answers.js';
import { readLocality } from './read-locality.js';
import { halfYearOf, readPeriod } from './read-period.js';

/** What is asked, in this order; each has an option of the same matter. */
export const questions = [
  'locality',
  'layout',
  'body',
  'date',
  'period',
  'deadline',
  'units',
  'keeping',
  'name',
] as const;
export type Question = (typeof questions)[number];

/** Answers as people type them. */
export type Typed = Readonly<Partial<Record<Question, string>>>;

/** Answers to choose from, where there is nothing else to type. */
export const choices = { layout: ['party', 'state'], keeping: ['typescript', 'json'] } as const;

/** The answer that most would give, after the ones given so far; `undefined` where nobody can know. */
export function defaultFor(question: Question, typed: Typed, today: IsoDate): string | undefined {
  const locality = readLocality(typed.locality ?? '');
  const date = typed.date ?? today;
  switch (question) {
    case 'locality':
      return undefined;
    case 'layout':
      return 'party';
    case 'body':
      return typed.layout === 'state'
        ? `Ủy ban nhân dân ${locality?.level ?? ''} ${locality?.place ?? ''}`
        : 'Ban Chỉ đạo thực hiện quy chế dân chủ ở cơ sở';
    case 'date':
      return today;
    case 'period':
      return isIsoDate(date) ? periodCode(halfYearOf(date)) : undefined;
    case 'deadline':
      return defaultDeadline(date, typed.period ?? '');
    case 'units':
      return 'Đơn vị 1; Đơn vị 2; Đơn vị 3';
    case 'keeping':
      return 'typescript';
    case 'name':
      return `bao-cao-${slugOf(`${locality?.level ?? ''} ${locality?.place ?? ''}`)}`;
  }
}

/** The 15th of the period's last month, as letters ask; twenty days on where that is too soon. */
function defaultDeadline(date: string, code: string): string | undefined {
  const period = readPeriod(code);
  if (period === undefined || !isIsoDate(date)) return undefined;
  const usual = periodRange(period).to.replace(/\d\d$/u, '15');
  return usual > date ? usual : addDays(date, 20);
}

/** Whether what was typed answers the question, after the ones before it. */
export function isAnswer(question: Question, text: string, typed: Typed): boolean {
  switch (question) {
    case 'locality':
      return readLocality(text) !== undefined;
    case 'layout':
    case 'keeping':
      return choices[question].some((choice) => choice === text);
    case 'body':
      return text.trim() !== '' && text.length <= 200;
    case 'date':
      return isIsoDate(text);
    case 'period': {
      const period = readPeriod(text);
      return period !== undefined && periodRange(period).to > '2025-07-01';
    }
    case 'deadline':
      return isIsoDate(text) && text >= (typed.date ?? '');
    case 'units': {
      const names = unitNames(text);
      return names.length > 0 && names.length <= 500 && names.every(({ length }) => length <= 200);
    }
    case 'name':
      return slugSchema.safeParse(text).success;
  }
}

/** The answers that were typed, once all of them are; `undefined` while one is missing. */
export function answersFrom(typed: Required<Typed>): Answers | undefined {
  const locality = readLocality(typed.locality);
  const period = readPeriod(typed.period);
  if (locality === undefined || period === undefined) return undefined;
  return {
    name: typed.name,
    locality,
    body: typed.body.normalize('NFC').trim(),
    layout: typed.layout === 'state' ? 'state' : 'party',
    date: typed.date,
    period,
    deadline: { kind: 'on-or-before', date: typed.deadline },
    units: unitNames(typed.units),
    keeping: typed.keeping === 'json' ? 'json' : 'typescript',
  };
}

function unitNames(text: string): string[] {
  return text
    .normalize('NFC')
    .split(';')
    .map((name) => name.trim())
    .filter((name) => name !== '');
}
