import { documentFinding, type ReadLabel, type ReadParagraph } from '@baocao/document';
import type { InlineWords } from './inline-words.js';
import type { ReadContext } from './read-context.js';
import { readInline } from './read-inline.js';
import { alignOf, numberReference, outlineLevelOf, type TableStyle } from './style-table.js';
import { childAt, numberAt, switchAt, valueAt, type XmlNode } from './xml-node.js';

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
  const level = numberAt(properties, 'w:outlineLvl') ?? style?.style.outlineLevel;
  return {
    kind: 'paragraph',
    ...(style && { style: style.style }),
    ...outlineLevelOf(level),
    ...(label && { label }),
    ...(align && { align }),
    ...(switchAt(properties, 'w:pageBreakBefore') === true && { pageBreakBefore: true }),
    runs: words.runs(),
  };
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
  const { list, level = 0 } = { ...style?.numbering, ...numberReference(properties) };
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
