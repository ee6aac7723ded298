/** What is not one plain space already; most texts have none of it, and are done with sooner. */
const unclean = / {2}|[\t\n\v\f\r\u0085\u2028\u2029]/u;

/** Unicode form NFC, line breaks and runs of blanks folded; spaces that do not break stay. */
export function cleanText(text: string): string {
  const composed = text.normalize('NFC');
  if (!unclean.test(composed)) return composed;
  return composed.replace(/[ \t\n\v\f\r\u0085\u2028\u2029]+/gu, ' ');
}
