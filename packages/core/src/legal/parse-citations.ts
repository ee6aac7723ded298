import { citedNames } from './cited-names.data.js';
import { foldText, type FoldedText } from './folded-text.js';
import { namePattern, type NamePattern } from './name-pattern.js';
import { numberOfMatch, numberPattern } from './number-pattern.js';
import type { CitationHit, TextRange } from './parsed-citation.js';
import { readAfter, type After } from './read-after.js';
import { kindOf, readBefore, readPart, type Before } from './read-before.js';

/** What a citation is found by. */
type Anchor = TextRange & {
  /** The groups of a number; absent for a name. */
  readonly number?: Groups;
  /** Found by name, and which. */
  readonly name?: string;
};
type Groups = Readonly<Record<string, string | undefined>>;

/** Between a name and its own number: "Luật Thực hiện dân chủ ở cơ sở số 10/2022/QH15". */
const toOwnNumber = /^(?:\s{1,40}[Ss]ố(?<colon>\s{0,3}:)?)?\s{1,40}$/u;
const longestGap = 90;

/** Makes a reader of citations that knows these names of instruments, besides all numbers. */
// The mark lets bundlers drop the reader where nothing names it.
/* @__NO_SIDE_EFFECTS__ */
export function citationReader(names: readonly string[]): (text: string) => CitationHit[] {
  const known = namePattern(names);
  return (given) => {
    const folded = foldText(given);
    const { text } = folded;
    const anchors = anchorsIn(text, known);
    const hits: CitationHit[] = [];
    let from = 0;
    let named: Anchor | undefined;
    for (const [index, anchor] of anchors.entries()) {
      const next = anchors[index + 1];
      if (isNameOf(next, anchor, text)) {
        named = anchor;
        continue;
      }
      const to = next?.start ?? text.length;
      const before = beforeAnchor(text, from, anchor, named);
      const hit = hitAt(anchor, before, readAfter(text, anchor.end, to));
      named = undefined;
      from = hit.end;
      hits.push(asGiven(hit, folded));
    }
    return hits;
  };
}

/**
 * The documents that a text cites, in its order: by number in any of the forms that are in use, or
 * by one of the names that are known here. Tolerant of colons, blanks, dashes and letters as
 * people write them. Takes time in proportion to the text, whatever it holds.
 */
export const parseCitations: (text: string) => CitationHit[] = citationReader(citedNames);

function anchorsIn(text: string, known: NamePattern): Anchor[] {
  const numbers = Array.from(text.matchAll(numberPattern), (match) => ({
    ...rangeOf(match),
    number: match.groups ?? {},
  }));
  const names = Array.from(text.matchAll(known.everywhere), (match) => ({
    ...rangeOf(match),
    name: known.nameOf(match[0]),
  }));
  return [...numbers, ...names].sort((a, b) => a.start - b.start);
}

function rangeOf({ index, 0: found }: RegExpExecArray): TextRange {
  return { start: index, end: index + found.length };
}

/** True where a name stands right in front of its own number. */
function isNameOf(next: Anchor | undefined, { name, end }: Anchor, text: string): boolean {
  if (name === undefined || next?.number === undefined) return false;
  return next.start - end <= longestGap && toOwnNumber.test(text.slice(end, next.start));
}

function beforeAnchor(text: string, from: number, anchor: Anchor, named?: Anchor): Before {
  if (named?.name === undefined) {
    return anchor.name === undefined
      ? readBefore(text, from, anchor.start)
      : withName(readPart(text, from, anchor.start), anchor.name);
  }
  const before = withName(readPart(text, from, named.start), named.name);
  const gap = toOwnNumber.exec(text.slice(named.end, anchor.start));
  const colon = gap?.groups?.['colon'];
  if (gap === null || colon === undefined) return before;
  const start = named.end + gap[0].lastIndexOf(colon);
  return { ...before, colon: { start, end: start + colon.length } };
}

function withName({ start, said }: Before, name: string): Before {
  return { start, said: { ...said, kind: kindOf(name), name } };
}

/** The citation around an anchor, of what stands in front of it and behind. */
function hitAt({ start: at, end, number }: Anchor, before: Before, after: After): CitationHit {
  const { start, said, colon } = before;
  return {
    start,
    end: after.end,
    citation: {
      ...said,
      ...(number === undefined ? {} : { number: numberOfMatch(number) }),
      ...after.said,
    },
    ...(number === undefined ? {} : { number: { start: at, end } }),
    ...(colon === undefined ? {} : { colon }),
  };
}

/** A hit with its ranges in the text as it was given. */
function asGiven({ citation, number, colon, ...whole }: CitationHit, { offsetOf }: FoldedText) {
  const moved = ({ start, end }: TextRange): TextRange => ({
    start: offsetOf(start),
    end: offsetOf(end),
  });
  return {
    ...moved(whole),
    citation,
    ...(number === undefined ? {} : { number: moved(number) }),
    ...(colon === undefined ? {} : { colon: moved(colon) }),
  };
}
