import type { Header, Report, Unit } from '@baocao/core';
import { reportFormOf } from './report-form-of.js';
import type { Template } from './template-schema.js';
import { unitOf } from './unit-of.js';

/**
 * The report a unit starts from: its head filled in, nothing answered.
 * @throws RangeError when the round has no unit with this id.
 */
export function newReport(template: Template, unitId: string): Report {
  const { round, outline } = template;
  const unit = unitOf(round, unitId);
  const form = reportFormOf(template, unit);
  return {
    outline: { id: outline.id, version: outline.version },
    round: round.id,
    unit: unit.id,
    period: round.period,
    subject: form.subject,
    header: {
      ...issuingBodyOf(unit, form.issuer),
      place: unit.place ?? round.letter.header.place,
      recipients: form.recipients,
      signature: form.signature,
    },
    responses: {},
    indicators: {},
  };
}

/** A unit without an issuer of its own is named above the one that all have in common. */
function issuingBodyOf(unit: Unit, issuer: string): Pick<Header, 'superior' | 'issuer'> {
  if (unit.issuer === undefined) return { superior: unit.superior ?? unit.name, issuer };
  return unit.superior === undefined ? { issuer } : { superior: unit.superior, issuer };
}
