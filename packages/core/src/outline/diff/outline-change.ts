import type { Diagnostic } from '../../diagnostics/diagnostic.js';

/**
 * What a change of an outline means for those who use it: `major` where answers or figures lose
 * their place or their meaning, `minor` where more is asked, `patch` where only words or order differ.
 */
export type OutlineBump = 'patch' | 'minor' | 'major';

/** What can happen to an outline from one version to the next, and what it means. */
export const outlineChangeBumps = {
  'title-reworded': 'patch',
  'unit-kind-added': 'minor',
  'unit-kind-removed': 'major',
  'section-added': 'minor',
  'section-removed': 'major',
  'section-moved': 'patch',
  'section-renamed': 'patch',
  'section-given-new-id': 'major',
  'section-split': 'major',
  'section-merged': 'minor',
  'note-changed': 'patch',
  'none-arising-offered': 'patch',
  'none-arising-withdrawn': 'minor',
  'addressed-units-changed': 'minor',
  'guidance-added': 'patch',
  'guidance-removed': 'patch',
  'guidance-moved': 'patch',
  'guidance-reworded': 'patch',
  'guidance-given-new-id': 'patch',
  'indicator-added': 'minor',
  'indicator-removed': 'major',
  'indicator-moved': 'patch',
  'indicator-relabelled': 'patch',
  'indicator-given-new-id': 'major',
  'indicator-redefined': 'major',
  'indicator-relations-changed': 'minor',
  'constraint-added': 'minor',
  'constraint-removed': 'patch',
  'constraint-changed': 'minor',
  'constraint-reworded': 'patch',
} as const satisfies Record<string, OutlineBump>;
export type OutlineChangeKind = keyof typeof outlineChangeBumps;

/** One change, told like any diagnostic. Its text comes from `outlineChangeMessages`. */
export type OutlineChange = Diagnostic & {
  readonly kind: OutlineChangeKind;
  readonly bump: OutlineBump;
  /** The outline that `path` points into: the older one for what is gone. */
  readonly side: 'before' | 'after';
  /** Of the section, line of guidance, indicator, kind of unit or constraint; empty for the title. */
  readonly id: string;
};

const order: readonly OutlineBump[] = ['patch', 'minor', 'major'];

/** The least step of the outline's version that the changes ask for; none where there are none. */
export function requiredBump(changes: readonly OutlineChange[]): OutlineBump | undefined {
  return order.findLast((bump) => changes.some((change) => change.bump === bump));
}
