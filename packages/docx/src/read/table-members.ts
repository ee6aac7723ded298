import type { ControlMarks } from '@baocao/document';
import { controlMarks } from './control-marks.js';
import type { ReadContext } from './read-context.js';
import { wordsBelow } from './words-below.js';
import { childAt, elementsOf, type XmlNode } from './xml/xml-node.js';

/** A row or a cell, and the controls around it from the outermost. */
export type TableMember = { readonly node: XmlNode; readonly controls?: readonly ControlMarks[] };

const transparent: ReadonlySet<string> = new Set([
  'w:sdtContent',
  'w:customXml',
  'w:ins',
  'w:moveTo',
]);
const properties: ReadonlySet<string> = new Set(['w:tblPr', 'w:tblGrid', 'w:trPr', 'w:tblPrEx']);

/** The rows of a table or the cells of a row, those in controls among them. */
export function tableMembers(
  parent: XmlNode,
  {
    name,
    path,
    controls,
  }: {
    readonly name: 'w:tr' | 'w:tc';
    readonly path: string;
    readonly controls?: readonly ControlMarks[];
  },
  context: ReadContext,
): readonly TableMember[] {
  return elementsOf(parent).flatMap((node): readonly TableMember[] => {
    const place = { name, path, ...(controls && { controls }) };
    if (node.name === name) return [{ node, ...(controls && { controls }) }];
    if (transparent.has(node.name)) return tableMembers(node, place, context);
    if (node.name === 'w:sdt') return inControl(node, place, context);
    if (node.name === 'w:bookmarkStart') context.bookmarks.start(node, path);
    else if (node.name === 'w:bookmarkEnd') context.bookmarks.end(node, path);
    else if (!properties.has(node.name)) tellUnknown(node, path, context);
    return [];
  });
}

function inControl(
  node: XmlNode,
  place: Parameters<typeof tableMembers>[1],
  context: ReadContext,
): readonly TableMember[] {
  const marks = controlMarks(node);
  context.controls.push({ marks, path: place.path });
  const content = childAt(node, 'w:sdtContent');
  const controls = [...(place.controls ?? []), marks];
  return content === undefined ? [] : tableMembers(content, { ...place, controls }, context);
}

function tellUnknown(node: XmlNode, path: string, { losses }: ReadContext): void {
  const words = wordsBelow(node);
  if (words !== '') losses.tell('other', path, words);
}
