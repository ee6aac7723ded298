import type { Flow, ResolvedSection, TextFlow } from '@baocao/document';
import { styleOutlineLevel } from '../write/outline-level.js';
import { headingFormatOf, headingNumberAt, type HeadingFormat } from './heading-format.js';

/** Which headings of a document Word numbers itself, so that one more among them renumbers the rest. */
export type HeadingNumbers = {
  /** By level, from 0; absent where no heading of that level is numbered. */
  readonly formats: ReadonlyMap<number, HeadingFormat>;
  /** Levels at which the count of a sequence begins anew; the first sequence begins by itself. */
  readonly restarts: readonly number[];
  /** The sequence of each heading, from 0; absent where a number has to stand as words. */
  readonly sequences: ReadonlyMap<TextFlow, number>;
};

type Heading = { readonly flow: TextFlow; readonly number: string; readonly level: number };

/** Finds the headings whose numbers are those that Word would count. */
export function numberHeadings(sections: readonly ResolvedSection[]): HeadingNumbers {
  const formats = new Map<number, HeadingFormat>();
  const restarts: number[] = [];
  const sequences = new Map<TextFlow, number>();
  const places = placesOf(
    sections.flatMap(({ flows }) => headingsIn(flows)),
    formats,
  );
  let counts: readonly number[] = [];
  for (const [{ flow, level }, place] of places) {
    if (place !== (counts[level] ?? 0) + 1) restarts.push(level);
    counts = [...Array.from({ length: level }, (_, above) => counts[above] ?? 0), place];
    sequences.set(flow, restarts.length);
  }
  return { formats, restarts, sequences };
}

/** Headings with a number that stand in the document's text, in its order. */
function headingsIn(flows: readonly Flow[]): readonly Heading[] {
  return flows.flatMap((flow): readonly Heading[] => {
    if (flow.kind === 'region') return flow.empty ? [] : headingsIn(flow.flows);
    if (flow.kind !== 'text' || flow.number === undefined) return [];
    const level = styleOutlineLevel[flow.style];
    return level === undefined ? [] : [{ flow, level, number: flow.number }];
  });
}

/** The headings that can be counted, each with its place among its siblings, from 1. */
function placesOf(
  headings: readonly Heading[],
  formats: Map<number, HeadingFormat>,
): ReadonlyMap<Heading, number> {
  const groups = siblingsOf(headings).filter((group) => areCounted(group, formats));
  const places = new Map(
    groups.flatMap((group) => group.map((heading, place) => [heading, place + 1] as const)),
  );
  return new Map(
    headings.flatMap((heading) => {
      const place = places.get(heading);
      return place === undefined ? [] : [[heading, place] as const];
    }),
  );
}

/** Headings of one level below one heading; a number that comes again begins another group. */
function siblingsOf(headings: readonly Heading[]): readonly (readonly Heading[])[] {
  const groups: Heading[][] = [];
  let open: readonly (Heading[] | undefined)[] = [];
  for (const heading of headings) {
    const { level, number } = heading;
    const siblings = open[level];
    const group = siblings === undefined || siblings[0]?.number === number ? [] : siblings;
    if (group.length === 0) groups.push(group);
    group.push(heading);
    open = [...Array.from({ length: level }, (_, above) => open[above]), group];
  }
  return groups;
}

/** All or none, so that Word renumbers all of them; the first group of a level gives its format. */
function areCounted(group: readonly Heading[], formats: Map<number, HeadingFormat>): boolean {
  const [first] = group;
  if (first === undefined) return false;
  const format = formats.get(first.level) ?? headingFormatOf(first.number);
  if (format === undefined) return false;
  const counted = group.every(({ number }, place) => number === headingNumberAt(format, place + 1));
  if (counted) formats.set(first.level, format);
  return counted;
}
