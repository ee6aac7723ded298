import type { Report } from '@baocao/core';
import type { Template } from './template-schema.js';
import { unitOf } from './unit-of.js';

/**
 * The report a unit starts from: its head filled in, nothing answered.
 * @throws RangeError when the round has no unit with this id.
 */
export function newReport(template: Template, unitId: string): Report {
  const { round, outline, report } = template;
  const unit = unitOf(round, unitId);
  return {
    outline: { id: outline.id, version: outline.version },
    round: round.id,
    unit: unit.id,
    period: round.period,
    subject: report.subject,
    header: {
      superior: unit.superior ?? unit.name,
      issuer: report.issuer,
      place: unit.place ?? round.letter.header.place,
      recipients: report.recipients,
      signature: report.signature,
    },
    responses: {},
    indicators: {},
  };
}
