import type { MessageValue } from '../../diagnostics/diagnostic.js';
import {
  outlineChangeBumps,
  type OutlineChange,
  type OutlineChangeKind,
} from './outline-change.js';

/** Where a change is and what fills its message. */
type Facts = {
  readonly id: string;
  readonly path: string;
  readonly address?: string;
  readonly values: Readonly<Record<string, MessageValue>>;
};

/** A change of this kind, with what its kind says of it. */
export function outlineChange(kind: OutlineChangeKind, facts: Facts): OutlineChange {
  return {
    code: `outline-change/${kind}`,
    severity: 'info',
    kind,
    bump: outlineChangeBumps[kind],
    side: kind.endsWith('-removed') ? 'before' : 'after',
    ...facts,
  };
}
