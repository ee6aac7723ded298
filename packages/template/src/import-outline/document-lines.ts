import type { ReadBlock, ReadDocument, ReadParagraph } from '@baocao/document';
import { folded, placedLines, type SourceLine, type UnplacedLine } from './source-line.js';

/** The columns that Word sets a list in by, a level. */
const indentPerLevel = 4;

/** The lines of a Word file: its paragraphs, cell by cell in tables. */
export function documentLines({ sections }: ReadDocument): SourceLine[] {
  return placedLines(sections.flatMap(({ blocks }) => linesIn(blocks)));
}

function linesIn(blocks: readonly ReadBlock[]): UnplacedLine[] {
  return blocks.flatMap((block) => {
    if (block.kind === 'paragraph') return paragraphLines(block);
    if (block.kind === 'control') return linesIn(block.blocks);
    return block.rows.flatMap(({ cells }) => cells.flatMap((cell) => linesIn(cell.blocks)));
  });
}

/** A paragraph, or the lines that it was broken into by hand. */
function paragraphLines({ label, runs, ...paragraph }: ReadParagraph): UnplacedLine[] {
  const words = runs.map(({ text }) => text).join('');
  const outlineLevel = paragraph.outlineLevel ?? paragraph.style?.outlineLevel;
  return words.split('\n').map((raw, index) => {
    const first = index === 0;
    const text = folded(first && label !== undefined ? `${label.text} ${raw}` : raw);
    const columns = raw
      .split(/\t+| {4,}/u)
      .map(folded)
      .filter((column) => column !== '');
    const line = {
      text: first && label !== undefined && folded(raw) === '' ? '' : text,
      indent: (label?.level ?? 0) * indentPerLevel + leadingBlanks(raw),
      columns: label === undefined ? columns : [text],
      joined: !first,
    };
    return first && outlineLevel !== undefined && outlineLevel < 9
      ? { ...line, outlineLevel }
      : line;
  });
}

function leadingBlanks(raw: string): number {
  return raw.length - raw.trimStart().length;
}
