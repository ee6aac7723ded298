import { citedNames } from './cited-names.data.js';
import { foldText, type FoldedText } from './folded-text.js';
import { namePattern, type NamePattern } from './name-pattern.js';
import { numberOfMatch, numberPattern } from './number-pattern.js';
import type { CitationHit, TextRange } from './parsed-citation.js';
import { readAfter } from './read-after.js';
import { kindOf, readBeforeNumber, readPart, type ReadBefore } from './read-before.js';

/** What a citation is found by. */
type Anchor = TextRange & {
  readonly groups: Readonly<Record<string, string | undefined>>;
  /** Found by name, and which. */
  readonly name?: string;
};

/** Between a name and its own number: "Luật Thực hiện dân chủ ở cơ sở số 10/2022/QH15". */
const toOwnNumber = /^(?:\s{1,40}[Ss]ố\s{0,3}:?)?\s{1,40}$/u;

/** Makes a reader of citations that knows these names of instruments, besides all numbers. */
// The mark lets bundlers drop the reader where nothing names it.
/* @__NO_SIDE_EFFECTS__ */
export function citationReader(names: readonly string[]): (text: string) => CitationHit[] {
  const known = namePattern(names);
  const readBefore = readBeforeNumber(known);
  return (given) => {
    const folded = foldText(given);
    const { text } = folded;
    const anchors = anchorsIn(text, known);
    const hits: CitationHit[] = [];
    let from = 0;
    for (const [index, anchor] of anchors.entries()) {
      const to = anchors[index + 1]?.start ?? text.length;
      const hit = hitAt(text, anchor, { start: from, end: to }, readBefore);
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
  const numbers = Array.from(text.matchAll(numberPattern), anchorOf);
  const names = Array.from(text.matchAll(known.everywhere), (match) => ({
    ...anchorOf(match),
    name: known.nameOf(match[0]),
  }));
  return [...numbers, ...names]
    .sort((a, b) => a.start - b.start)
    .filter(({ name, end }, index, all) => {
      const next = all[index + 1]?.start ?? text.length;
      return name === undefined || !toOwnNumber.test(text.slice(end, Math.min(next, end + 90)));
    });
}

function anchorOf(match: RegExpExecArray): Anchor {
  const { index, groups = {} } = match;
  return { start: index, end: index + match[0].length, groups };
}

/** The citation around an anchor, within the stretch that no other citation takes. */
function hitAt(
  text: string,
  { start: at, end, groups, name }: Anchor,
  bounds: TextRange,
  readBefore: ReadBefore,
): CitationHit {
  const after = readAfter(text, end, bounds.end);
  if (name !== undefined) {
    const { start, said } = readPart(text, bounds.start, at);
    const citation = { ...said, kind: kindOf(name), name, ...after.said };
    return { start, end: after.end, citation };
  }
  const { start, said, colon } = readBefore(text, bounds.start, at);
  return {
    start,
    end: after.end,
    citation: { ...said, number: numberOfMatch(groups), ...after.said },
    number: { start: at, end },
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
