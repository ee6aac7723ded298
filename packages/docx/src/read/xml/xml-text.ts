/** What XML 1.0 (2.2) allows nowhere, but for lone surrogates: decoding refuses them. */
const illegal = /[^\t\n\r\u0020-\ufffd]/;
const reference = /&(?:amp|lt|gt|quot|apos|#\d+|#x[\da-fA-F]+);/uy;
const named: ReadonlyMap<string, string> = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
]);

/** Whether XML 1.0 allows all these characters. */
export function isLegalText(text: string): boolean {
  return !illegal.test(text);
}

/** The place behind the reference that stands here; `undefined` where it is none that XML itself knows. */
export function endOfReference(xml: string, at: number): number | undefined {
  reference.lastIndex = at;
  const [matched] = reference.exec(xml) ?? [];
  return matched === undefined || characterFor(matched) === undefined
    ? undefined
    : at + matched.length;
}

/** The words that stand in the file as this, its references resolved and its line ends made alike. */
export function plainWords(text: string): string {
  return withReferences(withLineEnds(text));
}

/** As `plainWords`, for the value of an attribute: a blank of any kind is a space (3.3.3). */
export function plainValue(text: string): string {
  return withReferences(withLineEnds(text).replace(/[\t\n]/gu, ' '));
}

/** The characters of a CDATA section, in which nothing is a reference. */
export function withLineEnds(text: string): string {
  return text.includes('\r') ? text.replace(/\r\n?/gu, '\n') : text;
}

function withReferences(text: string): string {
  return text.includes('&')
    ? text.replace(/&[^;]*;/gu, (matched) => characterFor(matched) ?? matched)
    : text;
}

/** The character of `&amp;` or `&#38;`; `undefined` where XML has none for it. */
function characterFor(matched: string): string | undefined {
  const name = matched.slice(1, -1);
  if (!name.startsWith('#')) return named.get(name);
  const code = name.startsWith('#x') ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1));
  return isCharacter(code) ? String.fromCodePoint(code) : undefined;
}

function isCharacter(code: number): boolean {
  return code < 0x10000
    ? isLegalText(String.fromCharCode(code)) && (code < 0xd800 || code > 0xdfff)
    : code <= 0x10ffff;
}
