import { docxPart } from './docx-parts.js';
import { listLabels } from './list-labels.js';
import { at, descendants, elements, textOf, valueAt, type XmlElement } from './xml-tree.js';

/**
 * The words of a DOCX file as `toText` of `@baocao/document` gives those of its document: a line
 * for each paragraph with its mark in front, a line for each row of a bordered table.
 */
export function docxText(bytes: Uint8Array): Promise<string> {
  const labelOf = listLabels(docxPart(bytes, 'word/numbering.xml'));
  const styleNumbers = new Map(
    elements(docxPart(bytes, 'word/styles.xml'), 'w:style').map((style) => [
      style.attributes['w:styleId'] ?? '',
      at(style, 'w:pPr', 'w:numPr'),
    ]),
  );
  const body = at(docxPart(bytes, 'word/document.xml'), 'w:body');
  if (body === undefined) throw new Error('There is no body in this document.');
  return Promise.resolve(linesOf(body).join('\n'));

  function linesOf(parent: XmlElement): string[] {
    return elements(parent).flatMap((child) => {
      if (child.name === 'w:p') return paragraph(child);
      if (child.name === 'w:tbl' && isBordered(child)) return elements(child, 'w:tr').map(row);
      return linesOf(child);
    });
  }

  function paragraph(element: XmlElement): string[] {
    const text = descendants(element, 'w:t').map(textOf).join('');
    const style = valueAt(at(element, 'w:pPr'), 'w:pStyle') ?? '';
    const numbered = at(element, 'w:pPr', 'w:numPr') ?? styleNumbers.get(style);
    const line = `${numbered === undefined ? '' : labelOf(numbered)} ${text}`.trimStart();
    return line === '' ? [] : [line];
  }

  function row(element: XmlElement): string {
    return elements(element, 'w:tc')
      .map((cell) => linesOf(cell).join(' '))
      .join('\t');
  }
}

function isBordered(table: XmlElement): boolean {
  return at(table, 'w:tblPr', 'w:tblBorders') !== undefined;
}
