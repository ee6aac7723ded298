import type { Outline } from '../outline-schema.js';
import { outlineEntries } from './outline-entries.js';

/** How alike two texts have to be for one to be the other's new name: the share of common words. */
const alike = 0.6;
/** More pairs than this are not compared; that many ids change in no outline that people wrote. */
const mostPairs = 250_000;

/** Older ids, and the newer ids that may name the same. */
export type SuggestedRenames = Readonly<
  Record<'sections' | 'guidance' | 'indicators', Readonly<Record<string, string>>>
>;

/**
 * Ids that may be new names of ids that are gone, by the words of what they name. A person has to
 * agree; nothing else in this package acts on it.
 */
export function suggestRenames(before: Outline, after: Outline): SuggestedRenames {
  const [older, newer] = [outlineEntries(before), outlineEntries(after)];
  return {
    sections: pairUp(older.sections, newer.sections, ({ node }) => [
      node.heading,
      ...(node.children ?? []).map(({ heading }) => heading),
    ]),
    guidance: pairUp(older.guidance, newer.guidance, ({ prompt }) => [prompt.text]),
    indicators: pairUp(older.indicators, newer.indicators, ({ indicator }) => [indicator.label]),
  };
}

/** The most alike first; each id once. */
function pairUp<Entry>(
  before: ReadonlyMap<string, Entry>,
  after: ReadonlyMap<string, Entry>,
  textsOf: (entry: Entry) => readonly string[],
): Record<string, string> {
  const words = (entry: Entry) => wordsOf(textsOf(entry).join(' '));
  const gone = [...before].filter(([id]) => !after.has(id));
  const fresh = [...after].filter(([id]) => !before.has(id));
  if (gone.length * fresh.length > mostPairs) return {};
  const targets = fresh.map(([id, entry]) => ({ id, words: words(entry) }));
  const pairs = gone.flatMap(([from, entry]) => {
    const own = words(entry);
    return targets.map(({ id: to, words: theirs }) => ({ from, to, share: shareOf(own, theirs) }));
  });
  const taken = new Set<string>();
  const renames: Record<string, string> = {};
  for (const { from, to, share } of pairs.toSorted((a, b) => b.share - a.share)) {
    if (share < alike || taken.has(to) || Object.hasOwn(renames, from)) continue;
    renames[from] = to;
    taken.add(to);
  }
  return renames;
}

function wordsOf(text: string): ReadonlySet<string> {
  return new Set(text.toLocaleLowerCase('vi').match(/[\p{L}\p{M}\d]+/gu) ?? []);
}

/** Common words among all words of both. */
function shareOf(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  let common = 0;
  for (const word of one) if (other.has(word)) common += 1;
  const all = one.size + other.size - common;
  return all === 0 ? 0 : common / all;
}
