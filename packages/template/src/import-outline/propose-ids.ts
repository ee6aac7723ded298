/** Words that say little about what a section is about; with their marks, "đổi mới" is none. */
const weak =
  /(?<![\p{L}\p{M}])(?:các|của|và|việc|những|về|ở|cho|trong|theo|đối với|công tác|kết quả)(?![\p{L}\p{M}])/giu;
const longest = 22;
const mostRead = 400;

/** Gives out ids made from words, each once. */
export type IdProposer = (parent: string | undefined, words: string) => string;

/**
 * Makes ids in dotted kebab-case from headings: "Công tác lãnh đạo" below `leadership` gives
 * `leadership.lanh-dao`. What is taken already gets a number.
 */
export function createIdProposer(): IdProposer {
  const taken = new Map<string, number>();
  return (parent, words) => {
    const own = slugOf(words, longest) ?? 'muc';
    const wanted = parent === undefined ? own : `${parent}.${own}`;
    const before = taken.get(wanted) ?? 0;
    taken.set(wanted, before + 1);
    if (before === 0) return wanted;
    const id = `${wanted}-${before + 1}`;
    return taken.has(id) ? `${wanted}-n${before + 1}` : claim(taken, id);
  };
}

function claim(taken: Map<string, number>, id: string): string {
  taken.set(id, 1);
  return id;
}

/** Whole words of a text in kebab-case without marks, at most `max` long; `undefined` for none. */
export function slugOf(text: string, max: number): string | undefined {
  const start = text.slice(0, mostRead).normalize('NFC');
  const strong = plainWords(start.replace(weak, ' '));
  const chosen = strong.length === 0 ? plainWords(start) : strong;
  let slug = '';
  for (const word of chosen) {
    const next = slug === '' ? word.slice(0, max) : `${slug}-${word}`;
    if (next.length > max) break;
    slug = next;
  }
  if (slug === '') return undefined;
  return /^\d/u.test(slug) ? `n${slug}`.slice(0, max).replace(/-+$/u, '') : slug;
}

function plainWords(text: string): string[] {
  const plain = text
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replaceAll('đ', 'd');
  return plain.match(/[a-z0-9]+/gu) ?? [];
}
