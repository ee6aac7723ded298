import { PDFArray, type PDFDocument, type PDFObject } from '@cantoo/pdf-lib';
import { lookUp, members, wordsOf } from './look-up.js';

/** From the number of a page or a field to the elements that its content belongs to. */
export type ParentTree = (number: PDFObject | undefined) => readonly (PDFObject | undefined)[];

/** The parent tree of a file, each page read once. */
export function parentTreeOf({ catalog }: PDFDocument): ParentTree {
  const pairs = members(lookUp(catalog, 'StructTreeRoot', 'ParentTree', 'Nums'));
  const tree = new Map<string, readonly (PDFObject | undefined)[]>();
  for (let at = 0; at + 1 < pairs.length; at += 2) {
    const value = pairs[at + 1];
    tree.set(wordsOf(pairs[at]) ?? '', value instanceof PDFArray ? members(value) : [value]);
  }
  return (number) => tree.get(wordsOf(number) ?? '') ?? [];
}
