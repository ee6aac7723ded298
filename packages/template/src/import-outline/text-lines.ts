import { folded, placedLines, type SourceLine, type UnplacedLine } from './source-line.js';

const tabStop = 8;
/** The longest line of a text that was broken into lines; in any other, a line is a paragraph. */
const pageWidths = { least: 50, most: 130 };

/** The lines of a plain or Markdown text. */
export function textLines(text: string): SourceLine[] {
  const raw = text.replace(/^\uFEFF/u, '').split(/\r\n?|[\n\u2028\f]/u);
  const width = pageWidth(raw);
  return placedLines(raw.map((line, index) => lineOf(line, raw[index - 1] ?? '', width)));
}

function lineOf(raw: string, before: string, width: number | undefined): UnplacedLine {
  const { words, outlineLevel } = withoutMarkdown(raw);
  const columns = words
    .split(/\t+| {4,}/u)
    .map(folded)
    .filter((column) => column !== '');
  const text = folded(words);
  const joined = width !== undefined && before.trim() !== '' && wasBroken(before, text, width);
  const line = { text, indent: indentOf(raw), columns, joined };
  return outlineLevel === undefined ? line : { ...line, outlineLevel };
}

/** A heading by its hashes, and words without the stars of bold print. */
function withoutMarkdown(raw: string): { words: string; outlineLevel?: number } {
  const plain = raw.replace(/\*\*(\S(?:[^*]{0,2000}\S)?)\*\*/gu, '$1');
  const [lead, hashes] = /^ {0,3}(#{1,6})\s+/u.exec(plain) ?? [];
  return lead === undefined || hashes === undefined
    ? { words: plain }
    : { words: plain.slice(lead.length), outlineLevel: hashes.length - 1 };
}

function indentOf(raw: string): number {
  let columns = 0;
  for (const mark of raw) {
    if (mark === '\t') columns += tabStop - (columns % tabStop);
    else if (mark === ' ' || mark === '\u00a0') columns += 1;
    else break;
  }
  return columns;
}

/** How wide the page was that the text was broken for; `undefined` for one that was not. */
function pageWidth(raw: readonly string[]): number | undefined {
  const longest = raw.reduce((most, line) => Math.max(most, line.trimEnd().length), 0);
  return longest >= pageWidths.least && longest <= pageWidths.most ? longest : undefined;
}

/** True where the next word would not have fitted on the line before. */
function wasBroken(before: string, text: string, width: number): boolean {
  const [first = ''] = text.split(' ', 1);
  return before.trimEnd().length + 1 + first.length > width;
}
