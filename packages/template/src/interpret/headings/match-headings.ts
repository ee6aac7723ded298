import { oncePer, walkSections, type Outline, type PlacedNode } from '@baocao/core';
import {
  createWordLikeness,
  wordBag,
  type WordBag,
  type WordLikeness,
} from '../words/word-likeness.js';
import type { HeadingCandidate, HeadingReading } from './heading-candidate.js';

/** A paragraph that is the heading of a section. */
export type HeadingMatch = {
  readonly candidate: HeadingCandidate;
  readonly reading: HeadingReading;
  readonly section: PlacedNode;
  /** Of the words, from 0 to 1. */
  readonly likeness: number;
  /** False where the words alone would not have told. */
  readonly sure: boolean;
};

/** Set by trial on re-worded headings; the tests on typed reports hold them. */
const thresholds = {
  /** Words alone tell. */
  sure: 0.75,
  /** Words and the right number tell. */
  sureWithNumber: 0.6,
  /** Below this it is another heading. */
  least: 0.5,
  /** A heading without number or look has to be almost the same. */
  plain: 0.9,
  /** Two sections as near as this to one paragraph are told apart by their places. */
  tie: 0.05,
} as const;

/**
 * A heading that is cut short has all its words in the outline's. It is worth less than the whole,
 * and more where its number is right; with fewer words it may be anything.
 */
const shortened = { numbered: 0.75, other: 0.6, leastWords: 4 } as const;

/** What number, depth, look and place add to the likeness when the best pair is looked for. */
const bonus = { number: 0.1, depth: 0.05, otherDepth: -0.15, look: 0.05, parent: 0.1 } as const;

/**
 * Finds the headings of an outline among paragraphs: the likest words first (weighted
 * Sørensen–Dice), helped by number, depth and look; parts before the sections in them, which are
 * looked for behind their part first. Each section and each paragraph is used once; an order other
 * than the outline's is allowed.
 */
export function matchHeadings(
  candidates: readonly HeadingCandidate[],
  outline: Pick<Outline, 'nodes'>,
): readonly HeadingMatch[] {
  const pairs = pairsOf(candidates, targetsOf(outline.nodes));
  const parts = taken(pairs.filter(({ section }) => section.ancestors.length === 0));
  const partOf = partFinder(parts);
  const below = pairs
    .filter(({ section, candidate }) => section.ancestors.length > 0 && !parts.has(candidate))
    .map((pair) => {
      const [part] = pair.section.ancestors;
      const isInside = partOf(pair.candidate.index) === part?.node;
      return isInside ? { ...pair, score: pair.score + bonus.parent } : pair;
    });
  return [...parts.values(), ...taken(below).values()].sort(
    (a, b) => a.candidate.index - b.candidate.index,
  );
}

type Target = {
  readonly section: PlacedNode;
  readonly order: number;
  readonly bags: readonly WordBag[];
};
/** The headings of an outline, and how to compare words with theirs. */
type Targets = { readonly all: readonly Target[]; readonly words: WordLikeness };
type Pair = HeadingMatch & { readonly score: number; readonly order: number };

/** Counted once for an outline: a round reads hundreds of files on one. */
const targetsOf: (nodes: Outline['nodes']) => Targets = /* @__PURE__ */ oncePer((nodes) => {
  const all = [...walkSections({ nodes })].map((section, order): Target => {
    const { heading, note = '' } = section.node;
    const bags = [heading, ...(note === '' ? [] : [`${heading} ${note}`])].map(wordBag);
    return { section, order, bags };
  });
  return { all, words: createWordLikeness(all.flatMap(({ bags: [bag] }) => bag ?? [])) };
});

function pairsOf(
  candidates: readonly HeadingCandidate[],
  { all, words }: Targets,
): readonly Pair[] {
  return candidates.flatMap((candidate) => {
    const pairs = all.flatMap((target) => pairOf(candidate, target, words));
    const best = Math.max(...pairs.map(({ score }) => score));
    return pairs.filter(({ score }) => score >= best - thresholds.tie);
  });
}

function pairOf(
  candidate: HeadingCandidate,
  { section, order, bags }: Target,
  words: WordLikeness,
): readonly Pair[] {
  const { number, strong } = candidate;
  const isAtDepth = number?.depth === section.ancestors.length;
  const isNumbered = isAtDepth && number.value === section.index + 1;
  const [first, ...others] = candidate.readings.map((reading) => ({
    reading,
    likeness: Math.max(...bags.map((bag) => likenessOf(reading, bag, { isNumbered, words }))),
  }));
  if (first === undefined) return [];
  const best = others.reduce((a, b) => (b.likeness > a.likeness ? b : a), first);
  const { likeness, reading } = best;
  const depth = number === undefined ? undefined : isAtDepth;
  if (!isHeading({ likeness, isNumbered, depth, strong, whole: reading.whole })) return [];
  const score =
    likeness +
    (isNumbered ? bonus.number : 0) +
    (depth === undefined ? 0 : depth ? bonus.depth : bonus.otherDepth) +
    (strong ? bonus.look : 0);
  const sure = likeness >= thresholds.sure || (isNumbered && likeness >= thresholds.sureWithNumber);
  return [{ candidate, reading, section, order, likeness, score, sure }];
}

function likenessOf(
  { bag, whole }: HeadingReading,
  heading: WordBag,
  { isNumbered, words }: { readonly isNumbered: boolean; readonly words: WordLikeness },
): number {
  const between = words.between(bag, heading);
  const isShort = bag.marked.list.length < shortened.leastWords;
  if (!whole || between === 0 || isShort) return between;
  const worth = isNumbered ? shortened.numbered : shortened.other;
  return Math.max(between, worth * words.within(bag, heading));
}

type Evidence = {
  readonly likeness: number;
  readonly isNumbered: boolean;
  /** Whether its number is one of this depth; absent where it has none. */
  readonly depth: boolean | undefined;
  readonly strong: boolean;
  readonly whole: boolean;
};

function isHeading({ likeness, isNumbered, depth, strong, whole }: Evidence): boolean {
  if (!whole) return likeness >= thresholds.sure && (depth !== undefined || strong);
  if (likeness >= thresholds.plain) return true;
  if (likeness >= thresholds.sure) return depth !== undefined || strong;
  return likeness >= thresholds.least && depth !== false && (isNumbered || strong);
}

/** The best pairs, each section and each paragraph once; between equals, in the order of both. */
function taken(pairs: readonly Pair[]): ReadonlyMap<HeadingCandidate, HeadingMatch> {
  const sorted = pairs.toSorted(
    (a, b) => b.score - a.score || a.candidate.index - b.candidate.index || a.order - b.order,
  );
  const matches = new Map<HeadingCandidate, HeadingMatch>();
  const done = new Set<string>();
  for (const pair of sorted) {
    const { candidate, section } = pair;
    if (matches.has(candidate) || done.has(section.node.id)) continue;
    const { reading, likeness, sure } = pair;
    matches.set(candidate, { candidate, reading, section, likeness, sure });
    done.add(section.node.id);
  }
  return matches;
}

/** The part that a piece stands in. */
function partFinder(parts: ReadonlyMap<HeadingCandidate, HeadingMatch>) {
  const sorted = [...parts.values()].sort((a, b) => a.candidate.index - b.candidate.index);
  return (index: number) =>
    sorted.findLast(({ candidate }) => candidate.index < index)?.section.node;
}
