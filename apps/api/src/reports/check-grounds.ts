import { isoDateSchema, reportSchema } from '@baocao/core';
import { templateSchema, type CheckGrounds } from '@baocao/template';
import * as z from 'zod';

/** All that the report of a unit is checked with, for programs that check it as it is written. */
export const checkGroundsSchema = z.strictObject({
  template: templateSchema.pick({
    outline: true,
    round: true,
    styleProfile: true,
    ruleSettings: true,
    instruments: true,
  }),
  /** The same unit's report of the period before. */
  previous: reportSchema.optional(),
  /** Today, in Viet Nam. */
  on: isoDateSchema,
});

/** What a template decides on the report of one unit; other units are nobody's business there. */
export function groundsFor(template: CheckGrounds, unit: string): CheckGrounds {
  const { outline, round, styleProfile, ruleSettings, instruments } = template;
  return {
    outline,
    round: { ...round, units: round.units.filter(({ id }) => id === unit) },
    styleProfile,
    ruleSettings,
    ...(instruments === undefined ? {} : { instruments }),
  };
}
