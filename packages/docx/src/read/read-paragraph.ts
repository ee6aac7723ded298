import { documentFinding, type ReadLabel, type ReadParagraph } from '@baocao/document';
import type { InlineWords } from './inline-words.js';
import type { ReadContext } from './read-context.js';
import { readInline } from './read-inline.js';
import { alignOf, headingLevel, type TableStyle } from './style-table.js';
import { childAt, numberAt, switchAt, valueAt, type XmlNode } from './xml/xml-node.js';

type Writable<Type> = { -readonly [Key in keyof Type]: Type[Key] };

/**
 * Reads a paragraph; `words` may already hold those of paragraphs before it whose end was deleted.
 * None where the end of this one is deleted as well: its words belong to the next.
 */
export function readParagraph(
  node: XmlNode,
  { path, words }: { readonly path: string; readonly words: InlineWords },
  context: ReadContext,
): ReadParagraph | undefined {
  context.budget.take('paragraphs', 1);
  const properties = childAt(node, 'w:pPr');
  const style = context.styles.find(valueAt(properties, 'w:pStyle'));
  tellChanges(properties, path, context);
  readInline(node, { path, words }, context);
  if (childAt(properties, 'w:rPr', 'w:del') !== undefined) return undefined;
  const label = labelOf(properties, { style, path }, context);
  const align = alignOf(properties);
  const level = headingLevel(numberAt(properties, 'w:outlineLvl') ?? style?.style.outlineLevel);
  // Spreading what is mostly not there would take as long as all the rest of a paragraph.
  const paragraph: Writable<ReadParagraph> = { kind: 'paragraph', runs: words.runs() };
  if (style !== undefined) paragraph.style = style.style;
  if (level !== undefined) paragraph.outlineLevel = level;
  if (label !== undefined) paragraph.label = label;
  if (align !== undefined) paragraph.align = align;
  if (switchAt(properties, 'w:pageBreakBefore') === true) paragraph.pageBreakBefore = true;
  return paragraph;
}

function tellChanges(properties: XmlNode | undefined, path: string, { losses }: ReadContext): void {
  const mark = childAt(properties, 'w:rPr');
  if (childAt(mark, 'w:ins') !== undefined) losses.tell('insertion', path, '\n');
  if (childAt(mark, 'w:del') !== undefined) losses.tell('deletion', path, '\n');
  if (childAt(properties, 'w:pPrChange') !== undefined) losses.tell('format-change', path, '');
}

/** The paragraph names its list, or its style does; list 0 takes it out of any. */
function labelOf(
  properties: XmlNode | undefined,
  { style, path }: { readonly style: TableStyle | undefined; readonly path: string },
  { labels, budget, tell }: ReadContext,
): ReadLabel | undefined {
  const own = childAt(properties, 'w:numPr');
  const list = numberAt(own, 'w:numId') ?? style?.numbering.list;
  const level = numberAt(own, 'w:ilvl') ?? style?.numbering.level ?? 0;
  if (list === undefined || list === 0) return undefined;
  const label = labels.next(list, level);
  if (label === undefined) {
    const values = { number: list };
    tell(
      documentFinding({ code: 'document/numbering-missing', severity: 'warning', path, values }),
    );
  }
  budget.take('characters', label?.text.length ?? 0);
  return label?.text === '' ? undefined : label;
}
