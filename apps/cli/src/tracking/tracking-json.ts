import type { Template } from '@baocao/template';
import { jsonText } from '../files/json-text.js';
import type { TrackedRound } from './tracked-round.js';

/** Where a round stands, for programs. */
export function trackingJson(
  { on, state, counts, units }: TrackedRound,
  template: Template,
): string {
  const { id, period, deadline } = template.round;
  const value = {
    round: { id, period, deadline },
    on,
    phase: state.phase,
    counts,
    units: units.map(({ unit, progress, timeliness, completeInContent }) => ({
      ...progress,
      name: unit.name,
      kind: unit.kind,
      timeliness,
      completeInContent,
    })),
  };
  return jsonText(value);
}
