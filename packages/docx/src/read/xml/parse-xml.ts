import type { Budget } from '../budget.js';
import { damaged } from '../unreadable.js';
import { scanXml } from './scan-xml.js';
import { XmlNode } from './xml-node.js';

/**
 * Reads a part of a package and gives its root.
 * @throws Unreadable when it is not well-formed, or larger or deeper than the budget allows.
 */
export function parseXml(part: string, bytes: Uint8Array, budget: Budget): XmlNode {
  return new XmlNode(scanXml(part, decoded(part, bytes), budget), 0);
}

/** Parts are in UTF-8 or UTF-16 (ISO 29500-2, 8.2.5); the latter tells itself by its first bytes. */
function decoded(part: string, bytes: Uint8Array): string {
  const encodings: Readonly<Record<number, string>> = { 0xfffe: 'utf-16le', 0xfeff: 'utf-16be' };
  const mark = ((bytes[0] ?? 0) << 8) | (bytes[1] ?? 0);
  try {
    return new TextDecoder(encodings[mark] ?? 'utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw damaged(part);
  }
}
