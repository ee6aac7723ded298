import { toPointer } from '../../json/pointer.js';
import { ownMember } from '../../json/own-member.js';
import { appliesToKind, indicatorsOf, sectionAppliesTo } from '../../outline/find-in-outline.js';
import type { Indicator } from '../../outline/indicator-schema.js';
import type { PlacedNode } from '../../outline/walk-outline.js';
import type { Figure } from '../../report/figure-schema.js';
import type { RuleSubject } from '../engine/rule.js';
import { unitOf } from './unit-of.js';

/** An indicator, and what the report gives for it. */
export type IndicatorFigure = {
  readonly indicator: Indicator;
  readonly section: PlacedNode;
  readonly path: string;
  readonly figure: Figure | undefined;
  /** The indicator is counted by units of this kind. */
  readonly applies: boolean;
};

/** Every indicator with its figure, in reading order. */
export function indicatorFigures(subject: RuleSubject): IndicatorFigure[] {
  const kind = unitOf(subject)?.kind;
  return indicatorsOf(subject.outline).map(({ indicator, section }) => ({
    indicator,
    section,
    path: toPointer(['indicators', indicator.id]),
    figure: ownMember(subject.report.indicators, indicator.id),
    applies: appliesToKind(indicator, kind) && sectionAppliesTo(section, kind),
  }));
}
