import { documentFinding } from '@baocao/document';
import { SaxesParser } from 'saxes';
import type { Budget } from './budget.js';
import {
  attributeName,
  declaresPrefix,
  elementName,
  outermostScope,
  scopeWithin,
  type NamespaceScope,
} from './namespace-scope.js';
import { beyond, damaged, refused, Unreadable } from './unreadable.js';
import type { XmlNode } from './xml-node.js';

/** An element whose end has not come yet. */
type OpenNode = Pick<XmlNode, 'name' | 'attributes'> & {
  readonly scope: NamespaceScope;
  /** Place of its first child among the nodes that wait for their parents' ends. */
  readonly firstChild: number;
};

const noAttributes: ReadonlyMap<string, string> = new Map();
const noChildren: XmlNode['children'] = [];
/** Characters given to the parser at once, so that a refusal comes early. */
const portion = 65_536;

/**
 * Reads a part of a package as a tree. A DOCTYPE is refused, so no entity is ever expanded.
 * @throws Unreadable when it is not well-formed, or larger or deeper than the budget allows.
 */
export function parseXml(part: string, bytes: Uint8Array, budget: Budget): XmlNode {
  const xml = decoded(part, bytes);
  const parser = new SaxesParser({ xmlns: false, position: false });
  const outside = outermostScope();
  const path: OpenNode[] = [];
  const waiting: (XmlNode | string)[] = [];
  parser.on('error', () => {
    throw damaged(part);
  });
  parser.on('doctype', () => {
    throw refused('document/has-doctype');
  });
  // No eighth handler: V8 then keeps the parser as a dictionary, and parsing takes six times as long.
  let attributeCount = 0;
  parser.on('attribute', () => {
    attributeCount += 1;
    const limit = budget.limits.attributesOfOne;
    if (attributeCount > limit) throw beyond(limit);
  });
  parser.on('opentag', ({ name, attributes }) => {
    attributeCount = 0;
    budget.take('elements', 1);
    if (path.length >= budget.limits.depth) throw tooDeep(budget.limits.depth);
    const scope = scopeWithin(path.at(-1)?.scope ?? outside, attributes);
    const kept = attributesOf(attributes, scope);
    budget.take('attributes', kept.size);
    const firstChild = waiting.length;
    path.push({ name: elementName(name, scope), attributes: kept, scope, firstChild });
  });
  const addText = (text: string) => waiting.push(text);
  parser.on('text', addText);
  parser.on('cdata', addText);
  parser.on('closetag', () => {
    const ended = path.pop();
    if (ended !== undefined) waiting.push(nodeOf(ended, waiting));
  });
  for (let at = 0; at < xml.length; at += portion) parser.write(xml.slice(at, at + portion));
  parser.close();
  const first = waiting.find((child) => typeof child !== 'string');
  if (first === undefined) throw damaged(part);
  return first;
}

/** The element with the nodes that waited for its end, in a list without room to spare. */
function nodeOf(
  { name, attributes, firstChild }: OpenNode,
  waiting: (XmlNode | string)[],
): XmlNode {
  const children = waiting.length === firstChild ? noChildren : waiting.splice(firstChild);
  return { name, attributes, children };
}

function attributesOf(
  attributes: Readonly<Record<string, string>>,
  scope: NamespaceScope,
): ReadonlyMap<string, string> {
  let kept: Map<string, string> | undefined;
  for (const name in attributes) {
    // Word marks nearly every element with the session that it was typed in.
    if (declaresPrefix(name) || name.startsWith('w:rsid')) continue;
    kept ??= new Map();
    kept.set(attributeName(name, scope), attributes[name] ?? '');
  }
  return kept ?? noAttributes;
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

function tooDeep(limit: number): Unreadable {
  return new Unreadable(
    documentFinding({ code: 'document/too-deep', path: '', values: { limit } }),
  );
}
