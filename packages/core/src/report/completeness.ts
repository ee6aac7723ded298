import {
  answerSections,
  appliesToKind,
  indicatorsOf,
  sectionAppliesTo,
} from '../outline/find-in-outline.js';
import { ownMember } from '../json/own-member.js';
import type { Outline } from '../outline/outline-schema.js';
import type { Figure } from './figure-schema.js';
import type { Report } from './report-schema.js';
import type { Response } from './response-schema.js';
import { runsOf } from './runs-of.js';

/** `empty` is a response in words without a word; `missing` is none at all. */
export type SectionState = 'answered' | 'none-arising' | 'not-applicable' | 'empty' | 'missing';

/**
 * `not-reported` says that the figure is owed; `missing` says nothing; `not-applicable` is also a
 * figure that is not owed because its section has nothing to tell.
 */
export type IndicatorState = 'reported' | 'not-applicable' | 'not-reported' | 'missing';

/** How far a report is filled in. */
export type Completeness = {
  /** Sections that ask this kind of unit for a response, in reading order. */
  readonly sections: readonly { readonly id: string; readonly state: SectionState }[];
  /** Indicators that this kind of unit counts, in reading order. */
  readonly indicators: readonly { readonly id: string; readonly state: IndicatorState }[];
  readonly sectionCounts: Readonly<Record<SectionState, number>>;
  readonly indicatorCounts: Readonly<Record<IndicatorState, number>>;
  /** Settled sections and indicators of all, from 0 to 1; 1 where nothing is asked. */
  readonly share: number;
};

/**
 * Tells for each section and each indicator how it stands. Without `unitKind` everything counts;
 * with it, only what is meant for that kind of unit.
 */
export function completenessOf(
  report: Pick<Report, 'responses' | 'indicators'>,
  outline: Pick<Outline, 'nodes'>,
  unitKind?: string,
): Completeness {
  const sections = answerSections(outline)
    .filter((section) => sectionAppliesTo(section, unitKind))
    .map(({ node: { id } }) => ({ id, state: sectionState(ownMember(report.responses, id)) }));
  const indicators = indicatorsOf(outline)
    .filter(({ section }) => sectionAppliesTo(section, unitKind))
    .filter(({ indicator }) => appliesToKind(indicator, unitKind))
    .map(({ indicator: { id }, section }) => ({
      id,
      state: indicatorState(
        ownMember(report.indicators, id),
        ownMember(report.responses, section.node.id),
      ),
    }));
  const sectionCounts = tally(sections, noSections);
  const indicatorCounts = tally(indicators, noIndicators);
  const asked = sections.length + indicators.length;
  const open =
    sectionCounts.empty +
    sectionCounts.missing +
    indicatorCounts.missing +
    indicatorCounts['not-reported'];
  return {
    sections,
    indicators,
    sectionCounts,
    indicatorCounts,
    share: asked === 0 ? 1 : (asked - open) / asked,
  };
}

const noSections: Readonly<Record<SectionState, number>> = {
  answered: 0,
  'none-arising': 0,
  'not-applicable': 0,
  empty: 0,
  missing: 0,
};
const noIndicators: Readonly<Record<IndicatorState, number>> = {
  reported: 0,
  'not-applicable': 0,
  'not-reported': 0,
  missing: 0,
};

function tally<State extends string>(
  items: readonly { readonly state: State }[],
  none: Readonly<Record<State, number>>,
): Record<State, number> {
  const counts: Record<State, number> = { ...none };
  for (const { state } of items) counts[state] += 1;
  return counts;
}

function sectionState(response: Response | undefined): SectionState {
  if (response === undefined) return 'missing';
  if (response.kind !== 'narrative') return response.kind;
  return runsOf(response.blocks).some(({ text }) => text.trim() !== '') ? 'answered' : 'empty';
}

/** A section that has nothing to tell owes no figures. */
export function indicatorState(
  figure: Figure | undefined,
  response: Response | undefined,
): IndicatorState {
  if (figure === undefined) {
    return response === undefined || response.kind === 'narrative' ? 'missing' : 'not-applicable';
  }
  return figure.kind === 'value' ? 'reported' : figure.kind;
}
