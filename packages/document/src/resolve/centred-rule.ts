import type { StyleProfile } from '../style/style-profile.js';
import type { RuleFlow } from './resolved-document.js';

/** A line of so many millimetres in the middle below a text; `after` in points. */
export function centredRule(
  { rule }: StyleProfile,
  width: number,
  after: number = rule.after.value,
): RuleFlow {
  return {
    kind: 'rule',
    width,
    thickness: rule.thickness.value,
    align: 'center',
    before: rule.before.value,
    after,
  };
}
