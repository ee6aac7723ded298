import type { Report } from '@baocao/core';
import type { Template } from './template-schema.js';

/** All of a consolidated report but its answers and figures, and the outline they are on. */
export type ConsolidatedHead = Omit<Report, 'outline' | 'responses' | 'indicators'>;

/**
 * What the issuing body's consolidated report begins with: its own form, or where the template has
 * none the head of the letter, signed as the units' reports are.
 */
export function consolidatedHead({ id, round, report, consolidated }: Template): ConsolidatedHead {
  const { superior, issuer, place, recipients } = round.letter.header;
  return {
    round: round.id,
    unit: consolidated?.unit ?? id,
    period: round.period,
    subject: consolidated?.subject ?? report.subject,
    header: consolidated?.header ?? {
      ...(superior === undefined ? {} : { superior }),
      issuer,
      place,
      recipients,
      signature: report.signature,
    },
  };
}
