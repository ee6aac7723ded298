import type { Capacity, Signature } from '@baocao/core';
import { capacityKinds, styleProfile, styleProfileIds } from '@baocao/document';
import { isStyled } from '../is-styled.js';
import type { HeadLine } from '../head/head-line.js';

/** "T/M", "TM.", "K/T", "KT.": what stands in front of the body, by its letters. */
const capacities: ReadonlyMap<string, Capacity['kind']> = new Map(
  styleProfileIds.flatMap((id) =>
    capacityKinds.map((kind) => [lettersOf(styleProfile(id).conventions.capacity[kind]), kind]),
  ),
);
const capacityLine = /^(T\/?M|K\/?T|T\/?L|T\/?UQ|Q)\s*\.?\s+(\S.*)$/u;
const noteLine = /^\(.*\)$/u;

function lettersOf(words: string): string {
  return words.replace(/[^\p{L}]/gu, '');
}

/** In whose name a person signs: "T/M BAN CHỈ ĐẠO"; `undefined` for another line. */
export function capacityFromText(text: string): Capacity | undefined {
  const [, letters = '', body = ''] = capacityLine.exec(text) ?? [];
  const kind = capacities.get(lettersOf(letters));
  return kind === undefined ? undefined : { kind, body };
}

/** The lines of a signature, as printed, the inverse of `signatureLines`. */
export function readSignature(lines: readonly HeadLine[]): Signature {
  let signature: Signature = { posts: [] };
  for (const [place, { line, text: words }] of lines.entries()) {
    const { block } = line;
    const capacity = signature.posts.length === 0 ? capacityFromText(words) : undefined;
    const isPost = isStyled(block, 'signature-post');
    if (capacity !== undefined && !isPost) signature = { ...signature, capacity };
    else if (isStyled(block, 'signature-name')) signature = { ...signature, name: words };
    else if (isPost) signature = withPost(signature, words);
    else if (noteLine.test(words)) signature = { ...signature, note: words };
    else if (place === lines.length - 1 && !isUpper(words))
      signature = { ...signature, name: words };
    else signature = withPost(signature, words);
  }
  return signature;
}

function withPost(signature: Signature, post: string): Signature {
  return { ...signature, posts: [...signature.posts, post] };
}

function isUpper(words: string): boolean {
  return words === words.toLocaleUpperCase('vi');
}
