import type { Header, Report, Signature } from '@baocao/core';
import { addressee, closing, letterhead, title, type OfficialDocument } from '@baocao/document';
import { newReport } from '../new-report.js';
import { reportFormOf } from '../report-form-of.js';
import { originOf } from '../report-origin.js';
import type { Template } from '../template-schema.js';
import { figuresAnnex } from './figures-annex.js';
import { issuedDate } from './issued-date.js';
import { reportWording } from './report-wording.js';
import { sectionBlocks, type Purpose } from './section-blocks.js';
import { yearOf } from './year-of.js';

/** A unit's report as an official document, with the table of figures as its annex. */
export function composeReport(template: Template, report: Report): OfficialDocument {
  return composeReportDocument(template, report, 'report');
}

/**
 * The report of one unit with nothing filled in: every heading with its guidance and a place to
 * write under it.
 * @throws RangeError when the round has no unit with this id.
 */
export function composeBlankReport(template: Template, unitId: string): OfficialDocument {
  return composeReportDocument(template, newReport(template, unitId), 'form');
}

function composeReportDocument(
  template: Template,
  report: Report,
  purpose: Purpose,
): OfficialDocument {
  const { header, subject } = report;
  const annex = figuresAnnex(template, report);
  return {
    profile: template.styleProfile,
    language: 'vi',
    properties: { title: `Báo cáo ${subject}`, author: header.issuer },
    origin: originOf(report),
    sections: [
      {
        blocks: [
          letterhead({
            issuingBody: { superior: header.superior, name: header.issuer },
            number: header.number ?? { symbol: symbolOf(template, report) },
            place: header.place,
            date: issuedDate(header.date, yearOf(report.period)),
          }),
          title({ name: reportWording.typeName, summary: subject }),
          ...(header.addressees === undefined ? [] : [addressee(header.addressees)]),
          ...sectionBlocks(template.outline, report, purpose),
          closing({ recipients: header.recipients, signature: printedSignature(header) }),
        ],
      },
      ...(annex.length === 0 ? [] : [{ restartNumbering: true as const, blocks: annex }]),
    ],
  };
}

/** A report that is not one of a unit of the round has the symbol of the template. */
function symbolOf(template: Template, report: Report): string {
  const unit = template.round.units.find(({ id }) => id === report.unit);
  return unit === undefined ? template.report.symbol : reportFormOf(template, unit).symbol;
}

/** "(Ký tên, đóng dấu)" tells who fills in a form what to do; above a name it has no place. */
export function printedSignature({ signature }: Header): Signature {
  const { capacity, posts, name } = signature;
  return name === undefined ? signature : { capacity, posts, name };
}
