import type { RuleFlow } from '@baocao/document';
import { points } from '../units/points.js';
import type { Drawn, Frame } from './frame.js';

/** A solid line that stays with the text above it. */
export function drawRule(flow: RuleFlow, frame: Frame): Drawn {
  const width = points(flow.width);
  const x = flow.align === 'center' ? (frame.width - width) / 2 : 0;
  const y = flow.thickness / 2;
  return {
    strips: [
      {
        before: flow.before,
        height: flow.thickness,
        after: flow.after,
        keepWithNext: false,
        keepWithPrevious: true,
        marks: [{ kind: 'stroke', x, y, toX: x + width, toY: y, thickness: flow.thickness }],
      },
    ],
    tags: [],
  };
}
