import { deadlineLabel, periodLabel } from '@baocao/core';
import type { Template } from '@baocao/template';
import { join } from 'node:path';
import { jsonText } from '../files/json-text.js';
import type { NewFile } from '../files/write-files.js';
import type { Session } from '../session.js';
import { roundFileOf } from './round-file.js';
import { roundFolderNames } from './round-folder.js';
import { unitsToCsv } from './units-csv.js';

/** What is said to people, and in which language. */
type Talk = Pick<Session, 'language' | 'say'>;

/** The files that a new round folder starts with. */
export function roundFolderFiles(template: Template, folder: string, session: Talk): NewFile[] {
  const { round, outline, units, readme, reports } = roundFolderNames;
  const texts = {
    [round]: jsonText(roundFileOf(template)),
    [outline]: jsonText(template.outline),
    [units]: unitsToCsv(template.round.units),
    [readme]: readmeOf(template, session),
    // Git keeps no empty folder.
    [join(reports, '.gitkeep')]: '',
  };
  const encoder = new TextEncoder();
  return Object.entries(texts).map(([name, text]) => ({
    path: join(folder, name),
    bytes: encoder.encode(text),
  }));
}

function readmeOf({ name, round, outline }: Template, { say, language }: Talk): string {
  return say('readme', {
    name,
    round: round.id,
    period: periodLabel(round.period, language),
    deadline: deadlineLabel(round.deadline, language),
    receiver: round.receivingBody.name,
    kinds: outline.unitKinds.map(({ id, label }) => `${id} (${label})`).join(', '),
    unit: round.units[0]?.id ?? 'ID',
  });
}
