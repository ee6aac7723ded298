import type { Diagnostic } from '../../diagnostics/diagnostic.js';
import { addressOf } from '../numbering.js';
import { pointerOf } from '../pointer-of.js';
import type { Placed } from '../walk-outline.js';

/** Where a check of an outline found something: the section or line, or a member within it. */
export function outlinePlace(
  placed: Placed,
  member = '',
): Required<Pick<Diagnostic, 'path' | 'address'>> {
  return { path: `${pointerOf(placed)}${member}`, address: addressOf(placed) };
}
