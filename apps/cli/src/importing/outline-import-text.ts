import {
  deadlineLabel,
  formatLongDate,
  periodLabel,
  walkOutline,
  type Outline,
} from '@baocao/core';
import type { OutlineImport } from '@baocao/template';
import { outlineText } from '../outline/outline-text.js';
import type { Session } from '../session.js';

/** What was read, as a person checks it: the outline, the round, and what fits nowhere. */
export function outlineImportText(imported: OutlineImport, session: Session): string {
  const { outline, confidence } = imported;
  const { say } = session;
  const unsure = Object.values(confidence).filter((sure) => sure < doubtful).length;
  return [
    ...(outline === undefined ? [] : [outlineText(outline)]),
    ...roundLines(imported, session),
    ...(outline === undefined
      ? []
      : [say('outlineImport.counts', { ...countsOf(outline), unsure })]),
    ...leftOverLines(imported, session),
    '',
  ].join('\n');
}

/** What is less sure than this should be looked at. */
const doubtful = 0.9;

function roundLines({ round }: OutlineImport, { say, language }: Session): string[] {
  const { letter, receivingBody, period, deadline } = round;
  const receiver = [receivingBody?.name, receivingBody?.through, receivingBody?.address];
  const facts = [
    ['outlineImport.issuer', letter?.issuer],
    ['outlineImport.date', letter?.date === undefined ? undefined : formatLongDate(letter.date)],
    [
      'outlineImport.receiver',
      receiver.filter((part) => part !== undefined).join('; ') || undefined,
    ],
    ['outlineImport.period', period === undefined ? undefined : periodLabel(period, language)],
    [
      'outlineImport.deadline',
      deadline === undefined ? undefined : deadlineLabel(deadline, language),
    ],
  ] as const;
  return facts.flatMap(([key, value]) => (value === undefined ? [] : [say(key, { value })]));
}

function countsOf(outline: Outline) {
  const counts = { parts: 0, points: 0, guidance: 0 };
  for (const { type, ancestors } of walkOutline(outline)) {
    if (type === 'prompt') counts.guidance += 1;
    else if (ancestors.length === 0) counts.parts += 1;
    else counts.points += 1;
  }
  return counts;
}

function leftOverLines({ lines }: OutlineImport, { say }: Session): string[] {
  const left = lines.filter(({ part }) => part === 'left-over');
  if (left.length === 0) return [];
  return ['', say('outlineImport.leftOver'), ...left.map(({ line, text }) => `  ${line}: ${text}`)];
}
