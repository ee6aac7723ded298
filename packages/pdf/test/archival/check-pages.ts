import {
  decodePDFRawStream,
  PDFRawStream,
  type PDFDict,
  type PDFDocument,
  type PDFObject,
} from '@cantoo/pdf-lib';
import type { Tell } from './check-archival.js';
import { lookUp, members, wordsOf } from './look-up.js';
import { markedSequences } from './marked-sequences.js';
import { parentTreeOf, type ParentTree } from './parent-tree.js';

/** Flags of an annotation: it must be printed, and be neither hidden nor out of sight. */
const flags = { hidden: 2, print: 4, noView: 32 };

/** All that is on a page is tagged or an artifact, and leads to its element (ISO 14289-1, 7.1). */
export function checkPages(pdf: PDFDocument, tell: Tell): void {
  const parents = parentTreeOf(pdf);
  for (const { node } of pdf.getPages()) {
    if (wordsOf(lookUp(node, 'Tabs')) !== 'S') tell('has a page without tab order');
    checkContent(node, parents, tell);
    for (const annotation of members(lookUp(node, 'Annots'))) {
      checkWidget(annotation, parents, tell);
    }
  }
}

function checkContent(page: PDFDict, parents: ParentTree, tell: Tell): void {
  const stream = lookUp(page, 'Contents');
  const content =
    stream instanceof PDFRawStream
      ? new TextDecoder('latin1').decode(decodePDFRawStream(stream).decode())
      : '';
  const { sequences, unmarked, balanced } = markedSequences(content);
  if (unmarked) tell('paints what is neither tagged nor an artifact');
  if (!balanced) tell('opens a mark that it does not close');
  const owners = parents(lookUp(page, 'StructParents'));
  const tagged = sequences.filter(({ tag }) => tag !== 'Artifact');
  if (tagged.some(({ mcid }, index) => mcid !== index)) tell('counts its marks wrong');
  if (tagged.length !== owners.length) tell('has marks without element, or elements without mark');
  tagged.forEach(({ tag }, index) => {
    const type = wordsOf(lookUp(owners[index], 'S'));
    const heads = /^H\d$|^Title$/;
    const same = type === tag || (heads.test(tag) && heads.test(type ?? ''));
    if (!same) tell('tags words otherwise than their element');
  });
}

function checkWidget(annotation: PDFObject | undefined, parents: ParentTree, tell: Tell): void {
  const flag = Number(wordsOf(lookUp(annotation, 'F')) ?? 0);
  if ((flag & flags.print) === 0 || (flag & (flags.hidden | flags.noView)) !== 0) {
    tell('has a field that is not printed');
  }
  if (!(lookUp(annotation, 'AP', 'N') instanceof PDFRawStream)) tell('has a field without a look');
  if ((wordsOf(lookUp(annotation, 'TU')) ?? '') === '') tell('has a field without a name to read');
  const [element] = parents(lookUp(annotation, 'StructParent'));
  const [object] = members(lookUp(element, 'K'));
  if (wordsOf(lookUp(element, 'S')) !== 'Form' || lookUp(object, 'Obj') !== annotation) {
    tell('has a field outside of the structure');
  }
}
