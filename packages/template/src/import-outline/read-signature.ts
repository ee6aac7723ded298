import type { Capacity, Signature } from '@baocao/core';

const capacities: readonly (readonly [RegExp, Capacity['kind']])[] = [
  [/^(?:T\/M|TM)[. ]+/u, 'on-behalf-of'],
  [/^(?:K\/T|KT)[. ]+/u, 'in-place-of'],
  [/^(?:T\/L|TL)[. ]+/u, 'by-order-of'],
  [/^(?:T\/UQ|TUQ)[. ]+/u, 'by-authority-of'],
  [/^Q[.] ?/u, 'acting'],
];

/** The capacity in which a person signs: "K/T TRƯỞNG BAN"; `undefined` for any other line. */
export function readCapacity(text: string): Capacity | undefined {
  for (const [lead, kind] of capacities) {
    const body = text.replace(lead, '');
    if (body !== text && /^\p{Lu}{2}/u.test(body)) return { kind, body };
  }
  return undefined;
}

/** True for a person's name: words with capital initials, not all capitals. */
function isName(text: string): boolean {
  return /^(?:\p{Lu}[\p{L}\p{M}.]{0,11} ){1,5}\p{Lu}\p{Ll}[\p{Ll}\p{M}]{0,9}$/u.test(text);
}

/** The signature that these lines make; `undefined` for none. */
export function readSignature(lines: readonly string[]): Signature | undefined {
  let capacity: Capacity | undefined;
  let note: string | undefined;
  let name: string | undefined;
  const posts: string[] = [];
  for (const line of lines) {
    const found = capacity === undefined ? readCapacity(line) : undefined;
    if (found !== undefined) capacity = found;
    else if (note === undefined && /^\(.*\)$/u.test(line)) note = line;
    else if (isName(line) && (posts.length > 0 || capacity !== undefined)) {
      if (name !== undefined) posts.push(name);
      name = line;
    } else posts.push(line);
  }
  if (capacity === undefined && posts.length === 0 && note === undefined) return undefined;
  return {
    ...(capacity === undefined ? {} : { capacity }),
    posts,
    ...(note === undefined ? {} : { note }),
    ...(name === undefined ? {} : { name }),
  };
}
