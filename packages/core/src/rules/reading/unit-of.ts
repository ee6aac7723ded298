import type { Unit } from '../../round/unit-schema.js';
import type { RuleSubject } from '../engine/rule.js';

/** The unit that reports; `undefined` where the round does not know it. */
export function unitOf({ report, round }: Pick<RuleSubject, 'report' | 'round'>): Unit | undefined {
  return round.units.find(({ id }) => id === report.unit);
}
