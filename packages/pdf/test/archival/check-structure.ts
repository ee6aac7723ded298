import { PDFDict, PDFNumber, type PDFDocument, type PDFObject } from '@cantoo/pdf-lib';
import type { Tell } from './check-archival.js';
import { lookUp, members, wordsOf } from './look-up.js';
import { parentTreeOf } from './parent-tree.js';

/** Which elements an element holds, by the standard types that we use (ISO 32000-1, 14.8.4). */
const content: Readonly<Record<string, RegExp>> = {
  Document: /^(?:H1|H2|H3|P|L|Table|Figure|Form)$/,
  L: /^LI$/,
  LI: /^(?:Lbl|LBody)$/,
  LBody: /^(?:L|P)$/,
  Table: /^(?:THead|TBody)$/,
  THead: /^TR$/,
  TBody: /^TR$/,
  TR: /^T[HD]$/,
  TH: /^P$/,
  TD: /^P$/,
};

/** The structure tree: whole, well nested, and led to from the pages (ISO 14289-1, 7). */
export function checkStructure(pdf: PDFDocument, tell: Tell): void {
  const root = lookUp(pdf.catalog, 'StructTreeRoot');
  const [document, ...others] = members(lookUp(root, 'K'));
  if (!(document instanceof PDFDict) || others.length > 0) {
    tell('has no structure');
    return;
  }
  const typeOf = (element: PDFObject | undefined) => {
    const type = wordsOf(lookUp(element, 'S')) ?? '';
    return wordsOf(lookUp(root, 'RoleMap', type)) ?? type;
  };
  const elements: PDFDict[] = [];
  const visit = (element: PDFDict) => {
    elements.push(element);
    for (const child of childrenOf(element)) {
      if (lookUp(child, 'P') !== element) tell('has an element that does not know its parent');
      if (content[typeOf(element)]?.test(typeOf(child)) !== true) {
        tell(`has a ${typeOf(child)} in a ${typeOf(element)}`);
      }
      visit(child);
    }
  };
  visit(document);
  if (typeOf(document) !== 'Document') tell('has no structure');
  checkHeadings(elements.map(typeOf), tell);
  for (const element of elements) checkElement(typeOf(element), element, tell);
  checkWayBack(pdf, elements, tell);
}

function childrenOf(element: PDFDict): readonly PDFDict[] {
  return members(lookUp(element, 'K')).filter(
    (kid): kid is PDFDict => kid instanceof PDFDict && lookUp(kid, 'S') !== undefined,
  );
}

/** No level is left out on the way down (7.4.2). */
function checkHeadings(types: readonly string[], tell: Tell): void {
  const levels = types.flatMap((type) => /^H(\d)$/.exec(type)?.slice(1).map(Number) ?? []);
  levels.forEach((level, index) => {
    if (level > (levels[index - 1] ?? 0) + 1) tell('leaves out a level of headings');
  });
}

function checkElement(type: string, element: PDFDict, tell: Tell): void {
  if (
    type === 'TH' &&
    !/^(?:Column|Row|Both)$/.test(wordsOf(lookUp(element, 'A', 'Scope')) ?? '')
  ) {
    tell('has a head of a table without a scope');
  }
  if (type === 'Table') checkTable(element, tell);
  if (type === 'LI' && !childrenOf(element).some((kid) => wordsOf(lookUp(kid, 'S')) === 'LBody')) {
    tell('has an item of a list without a body');
  }
  if (type === 'Figure') checkFigure(element, tell);
  if (type === 'Form' && (wordsOf(lookUp(element, 'Alt')) ?? '') === '') {
    tell('has a form without words for it');
  }
}

/** A picture has words for who cannot see it, and says where it stands (7.3). */
function checkFigure(figure: PDFDict, tell: Tell): void {
  if ((wordsOf(lookUp(figure, 'Alt')) ?? '') === '') tell('has a picture without words for it');
  const box = members(lookUp(figure, 'A', 'BBox')).map((edge) => Number(wordsOf(edge)));
  const [left = 0, bottom = 0, right = 0, top = 0] = box;
  if (!(left < right && bottom < top)) tell('has a picture without its place');
}

/** All rows have as many cells. */
function checkTable(table: PDFDict, tell: Tell): void {
  const rows = childrenOf(table).flatMap(childrenOf);
  const widths = new Set(rows.map((row) => childrenOf(row).length));
  if (widths.size > 1) tell('has a table with uneven rows');
}

/** Each sequence that an element holds leads back to it, and each way back has such an element. */
function checkWayBack(pdf: PDFDocument, elements: readonly PDFDict[], tell: Tell): void {
  const parents = parentTreeOf(pdf);
  let held = 0;
  for (const element of elements) {
    for (const kid of members(lookUp(element, 'K'))) {
      const isReference = wordsOf(lookUp(kid, 'Type')) === 'MCR';
      if (!(kid instanceof PDFNumber) && !isReference) continue;
      const page = lookUp(isReference ? kid : element, 'Pg');
      const mcid = Number(wordsOf(isReference ? lookUp(kid, 'MCID') : kid));
      const owners = parents(lookUp(page, 'StructParents'));
      if (owners[mcid] !== element) tell('has an element whose words belong to another');
      held += 1;
    }
  }
  const owned = pdf.getPages().flatMap(({ node }) => parents(lookUp(node, 'StructParents')));
  if (held !== owned.length) tell('has words that no element holds');
}
