import { strFromU8, unzipSync } from 'fflate';
import { xmlTree, type XmlElement } from './xml-tree.js';

/** The parts of a DOCX file but its pictures, by their path, each as a tree; throws if one is not well-formed. */
export function docxParts(bytes: Uint8Array): ReadonlyMap<string, XmlElement> {
  const entries = Object.entries(unzipSync(bytes)).filter(([path]) => !path.endsWith('.png'));
  return new Map(entries.map(([path, part]) => [path, xmlTree(strFromU8(part))]));
}

/** One part of a DOCX file; throws if it is not there. */
export function docxPart(bytes: Uint8Array, path: string): XmlElement {
  const part = docxParts(bytes).get(path);
  if (part === undefined) throw new Error(`There is no ${path} in this file.`);
  return part;
}
