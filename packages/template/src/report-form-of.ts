import type { Unit } from '@baocao/core';
import type { ReportForm, Template } from './template-schema.js';

/** How a unit's report begins: by its own names, else as its kind's, else as every unit's. */
export function reportFormOf({ report }: Template, unit: Unit): ReportForm {
  const ofKind = new Map(Object.entries(report.byKind ?? {})).get(unit.kind) ?? {};
  return {
    subject: ofKind.subject ?? report.subject,
    issuer: unit.issuer ?? ofKind.issuer ?? report.issuer,
    symbol: unit.symbol ?? ofKind.symbol ?? report.symbol,
    recipients: ofKind.recipients ?? report.recipients,
    signature: ofKind.signature ?? report.signature,
  };
}
