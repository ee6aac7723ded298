import type { Consolidated, ConsolidationInput, SourceUnit } from '@baocao/core/consolidate';
import {
  addressee,
  closing,
  letterhead,
  paragraph,
  title,
  type OfficialDocument,
} from '@baocao/document';
import type { Template } from '../template-schema.js';
import type { CarriedOver } from './annex.js';
import { citedDocument } from './cited-document.js';
import { printedSignature } from './compose-report.js';
import { consolidatedAnnexes } from './consolidated-annexes.js';
import { consolidatedWording as wording } from './consolidated-wording.js';
import { issuedDate } from './issued-date.js';
import { reportWording } from './report-wording.js';
import { sectionBlocks } from './section-blocks.js';
import { namesVersions } from './sources-annex.js';
import { withSources } from './with-sources.js';
import { yearOf } from './year-of.js';

/** What a consolidated report is printed with. */
export type ConsolidatedDocument = {
  /** Puts the source of each statement in brackets behind it. */
  readonly showSources?: boolean;
  /** The consolidated reports of earlier periods that figures are set beside. */
  readonly earlier?: readonly ConsolidationInput[];
  /** What the last period promised, with what this report says of it. */
  readonly carryOver?: CarriedOver;
};

/**
 * A consolidated report as an official document to the body above: who reported, what they said
 * section by section, and the figures as landscape annexes. The template is that of the outline
 * that the report is on.
 */
export function composeConsolidatedReport(
  template: Template,
  { report, provenance }: Pick<Consolidated, 'report' | 'provenance'>,
  { showSources = false, earlier = [], carryOver }: ConsolidatedDocument = {},
): OfficialDocument {
  const { header, subject } = report;
  const { styleProfile: profile, outline } = template;
  const number = header.number ?? {
    symbol: template.consolidated?.symbol ?? template.report.symbol,
  };
  const year = yearOf(report.period);
  const printed = showSources ? withSources(report, provenance, profile) : report;
  const cited = citedDocument(profile, { kind: wording.report, number, date: header.date, year });
  return {
    profile,
    language: 'vi',
    properties: { title: `${wording.report} ${subject}`, author: header.issuer },
    sections: [
      {
        blocks: [
          letterhead({
            issuingBody: { superior: header.superior, name: header.issuer },
            number,
            place: header.place,
            date: issuedDate(header.date, year),
          }),
          title({ name: reportWording.typeName, summary: subject }),
          ...(header.addressees === undefined ? [] : [addressee(header.addressees)]),
          paragraph(intakeText(template, provenance.units)),
          ...sectionBlocks(outline, printed, 'report', wording.missing),
          closing({ recipients: header.recipients, signature: printedSignature(header) }),
        ],
      },
      ...consolidatedAnnexes({ template, report, provenance, earlier, carryOver, cited }),
    ],
  };
}

/** More names than these are left to the table of submissions. */
const mostNames = 12;

/** Whose reports came, and whose did not. */
function intakeText(template: Template, units: readonly SourceUnit[]): string {
  const { outline, round, styleProfile: profile } = template;
  const { number, date } = round.letter.header;
  const missing = units.filter(({ standing }) => standing === 'missing');
  const kinds = outline.unitKinds.flatMap(({ id, label }) => {
    const own = units.filter(({ kind }) => kind === id);
    const reported = own.filter(({ standing }) => standing === 'reported').length;
    return own.length === 0 ? [] : [wording.kind(label, reported, own.length)];
  });
  const letter =
    number === undefined
      ? wording.letter
      : citedDocument(profile, { kind: wording.letter, number, date, year: yearOf(round.period) });
  const intake = wording.intake({
    letter,
    receiver: round.receivingBody.name,
    reported: units.length - missing.length,
    all: units.length,
    kinds: kinds.join('; '),
  });
  const names = missing.map(({ name }) => name).join(', ');
  const notCome =
    missing.length === 0
      ? []
      : [wording.notCome(missing.length, missing.length > mostNames ? undefined : names)];
  const versions = namesVersions(units) ? [wording.sources.inText] : [];
  return [intake, ...notCome, ...versions, wording.asFollows].join(' ');
}
