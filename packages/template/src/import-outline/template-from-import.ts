import {
  lastDay,
  periodRange,
  type Diagnostic,
  type IsoDate,
  type Outline,
  type Period,
  type Round,
} from '@baocao/core';
import { profileFor } from '@baocao/document';
import { defineTemplate } from '../define-template.js';
import type { Template } from '../template-schema.js';
import { importFinding } from './import-finding.js';
import type { FoundRound, OutlineImport } from './import-outline.js';
import { slugOf } from './propose-ids.js';
import { singleUnits } from './read-applies-to.js';

/** A template that a round can be opened with, and what in it waits for a person. */
export type TemplateFromImport = {
  readonly template: Template;
  readonly diagnostics: readonly Diagnostic[];
};

/** What stands where the source says nothing. */
const open = '…';

/**
 * Makes a template of what was read from a letter and its outline. What the source does not say is
 * filled in with "…", or for the period and the deadline with the year of `today`, and told.
 * @throws TypeError where the import found no outline.
 */
export function templateFromImport(
  { outline, outlineSignature, round }: OutlineImport,
  { today }: { readonly today: IsoDate },
): TemplateFromImport {
  if (outline === undefined) {
    throw new TypeError('The import found no outline; look at its diagnostics before you go on.');
  }
  const period = round.period ?? { kind: 'year', year: Number(today.slice(0, 4)) };
  const opened = roundOf(round, outline, period);
  const { header } = opened.letter;
  const signature = outlineSignature ?? { posts: [] };
  const template = defineTemplate<Template>({
    id: outline.id,
    version: '1.0.0',
    name: nameOf(outline),
    styleProfile: profileFor({
      regime: round.letter?.regime ?? 'state',
      date: round.letter?.date ?? lastDay(opened.deadline),
    }).profile.id,
    outline,
    ...(outlineSignature === undefined ? {} : { outlineSignature }),
    round: opened,
    report: {
      subject: outline.title.subject,
      issuer: header.issuer,
      symbol: reportSymbol(round),
      recipients: [opened.receivingBody.name, 'Lưu'],
      signature,
    },
    ruleSettings: {},
  });
  return { template, diagnostics: filledIn(round) };
}

function nameOf({ title }: Outline): string {
  const name = `Báo cáo ${title.subject}`;
  return name.length <= 300 ? name : `${name.slice(0, 299).trimEnd()}${open}`;
}

function roundOf(found: FoundRound, { id, version, title }: Outline, period: Period): Round {
  const { letter, receivingBody, deadline } = found;
  const { superior, number, date, addressees, recipients, signature } = letter ?? {};
  const body = letter?.body ?? [];
  return {
    id: `${id}-${periodRange(period).to.slice(0, 4)}`,
    outline: { id, version },
    letter: {
      header: {
        ...(superior === undefined ? {} : { superior }),
        issuer: letter?.issuer ?? open,
        ...(number === undefined ? {} : { number }),
        place: letter?.place ?? open,
        ...(date === undefined ? {} : { date }),
        ...(addressees === undefined ? {} : { addressees }),
        recipients: recipients ?? [],
        signature: signature ?? { posts: [] },
      },
      subject: letter?.subject ?? `báo cáo ${title.subject}`,
      body: (body.length === 0 ? [open] : body).map((text) => ({
        type: 'paragraph' as const,
        content: [{ text }],
      })),
      citations: letter?.citations ?? [],
    },
    receivingBody: {
      name: receivingBody?.name ?? letter?.issuer ?? open,
      ...(receivingBody?.through === undefined ? {} : { through: receivingBody.through }),
      address: receivingBody?.address ?? open,
    },
    period,
    deadline: deadline ?? { kind: 'on-or-before', date: periodRange(period).to },
    units: found.units.map((unit) => ({ ...unit, kind: singleUnits.id })),
  };
}

/** Units number their reports as the letter is numbered: "CV/BCĐ" gives "BC/BCĐ". */
function reportSymbol({ letter }: FoundRound): string {
  const symbol = letter?.number?.symbol ?? '';
  const [, partyBody] = /^[\p{Lu}\d]+\/(.+)$/u.exec(symbol) ?? [];
  if (partyBody !== undefined) return `BC/${partyBody}`;
  const [, stateBody] = /^([\p{Lu}\d]+)-/u.exec(symbol) ?? [];
  return `BC-${stateBody ?? slugOf(letter?.issuer ?? '', 10)?.toUpperCase() ?? open}`;
}

const parts = {
  letter: { vi: 'công văn', en: 'the letter' },
  receivingBody: { vi: 'nơi nhận báo cáo', en: 'the receiving body' },
  period: { vi: 'kỳ báo cáo', en: 'the period' },
  deadline: { vi: 'thời hạn', en: 'the deadline' },
} as const;

function filledIn(round: FoundRound): Diagnostic[] {
  const missing = Object.entries(parts).filter(([key]) => !(key in round));
  const inWords = (language: 'vi' | 'en') => missing.map(([, words]) => words[language]).join(', ');
  const values = { parts: { vi: inWords('vi'), en: inWords('en') } };
  const units = round.units.length === 0 ? [importFinding(noUnits)] : [];
  if (missing.length === 0) return units;
  return [importFinding({ code: 'outline-import/filled-in', values }), ...units];
}

const noUnits = { code: 'outline-import/no-units', severity: 'info', values: {} } as const;
