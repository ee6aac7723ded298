import type { Report } from '@baocao/core';
import type { Template } from '../template-schema.js';

/** Stands for the unit of a report whose file does not say where it comes from. */
export const unknownUnit = 'unknown';

/** The report that nobody knows the unit of: as every unit's begins, without the body above. */
export function anonymousReport({ outline, round, report }: Template): Report {
  const { issuer, recipients, signature } = report;
  return {
    outline: { id: outline.id, version: outline.version },
    round: round.id,
    unit: unknownUnit,
    period: round.period,
    subject: report.subject,
    header: { issuer, place: round.letter.header.place, recipients, signature },
    responses: {},
    indicators: {},
  };
}
