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

type OpenNode = {
  readonly node: XmlNode;
  readonly children: (XmlNode | string)[];
  readonly scope: NamespaceScope;
};

const noAttributes: ReadonlyMap<string, string> = new Map();
/** Characters given to the parser at once, so that a refusal comes early. */
const portion = 65_536;

/**
 * Reads a part of a package as a tree. A DOCTYPE is refused, so no entity is ever expanded.
 * @throws Unreadable when it is not well-formed, or larger or deeper than the budget allows.
 */
export function parseXml(part: string, bytes: Uint8Array, budget: Budget): XmlNode {
  const xml = decoded(part, bytes);
  const parser = new SaxesParser({ xmlns: false, position: false });
  const root: OpenNode = open('', noAttributes, outermostScope());
  const path = [root];
  const top = () => path.at(-1) ?? root;
  parser.on('error', () => {
    throw damaged(part);
  });
  parser.on('doctype', () => {
    throw refused('document/has-doctype');
  });
  let attributeCount = 0;
  parser.on('opentagstart', () => {
    attributeCount = 0;
  });
  parser.on('attribute', () => {
    attributeCount += 1;
    const limit = budget.limits.attributesOfOne;
    if (attributeCount > limit) throw beyond(limit);
  });
  parser.on('opentag', ({ name, attributes }) => {
    budget.take('elements', 1);
    if (path.length > budget.limits.depth) throw tooDeep(budget.limits.depth);
    const scope = scopeWithin(top().scope, attributes);
    const opened = open(elementName(name, scope), attributesOf(attributes, scope), scope);
    budget.take('attributes', opened.node.attributes.size);
    top().children.push(opened.node);
    path.push(opened);
  });
  const addText = (text: string) => top().children.push(text);
  parser.on('text', addText);
  parser.on('cdata', addText);
  parser.on('closetag', () => path.pop());
  for (let at = 0; at < xml.length; at += portion) parser.write(xml.slice(at, at + portion));
  parser.close();
  const [first] = root.children.filter((child) => typeof child !== 'string');
  if (first === undefined) throw damaged(part);
  return first;
}

function open(
  name: string,
  attributes: ReadonlyMap<string, string>,
  scope: NamespaceScope,
): OpenNode {
  const children: (XmlNode | string)[] = [];
  return { node: { name, attributes, children }, children, scope };
}

function attributesOf(
  attributes: Readonly<Record<string, string>>,
  scope: NamespaceScope,
): ReadonlyMap<string, string> {
  const kept = new Map<string, string>();
  for (const name in attributes) {
    // Word marks nearly every element with the session that it was typed in.
    if (declaresPrefix(name) || name.startsWith('w:rsid')) continue;
    kept.set(attributeName(name, scope), attributes[name] ?? '');
  }
  return kept.size === 0 ? noAttributes : kept;
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
