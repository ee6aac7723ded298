/** A heading and what the source adds to it in brackets. */
export type HeadingAndNote = { readonly heading: string; readonly note?: string };

/**
 * Parts a heading from the bracket at its end. An abbreviation stays with the heading, which it
 * belongs to: "QUY CHẾ DÂN CHỦ (QCDC)".
 */
export function splitNote(text: string): HeadingAndNote {
  const start = startOfLastBracket(text);
  if (start === undefined) return { heading: text };
  const heading = text.slice(0, start).trimEnd();
  const note = text.slice(start);
  return heading === '' || isAbbreviation(note) ? { heading: text } : { heading, note };
}

/** Where the bracket opens that the text ends with, brackets within it passed over. */
function startOfLastBracket(text: string): number | undefined {
  if (!/\)[.:;]?$/u.test(text)) return undefined;
  let depth = 0;
  for (let index = text.length - 1; index >= 0; index -= 1) {
    const mark = text.charAt(index);
    if (mark === ')') depth += 1;
    if (mark === '(') depth -= 1;
    if (mark === '(' && depth === 0) return index;
  }
  return undefined;
}

function isAbbreviation(note: string): boolean {
  return /^\([\p{Lu}\d&./ -]{1,20}\)[.:;]?$/u.test(note) && !/ .* /u.test(note);
}

/** True where a text ends in "(nếu có)": there may be nothing to tell. */
export function endsOptional(text: string): boolean {
  return /\(\s*nếu có\s*\)\s*[.,;:…]*$/iu.test(text);
}

/** True where a text says "(nếu có)" of a part of it only. */
export function namesOptional(text: string): boolean {
  return /\(\s*nếu có\s*\)/iu.test(text) && !endsOptional(text);
}
