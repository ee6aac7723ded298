import { createBudget, type Budget } from './budget.js';
import { parseXml } from './xml/parse-xml.js';
import type { ReadLimits } from './read-limits.js';
import { beyond, refused } from './unreadable.js';
import { unpackEntry } from './unpack-entry.js';
import { elementsOf, type XmlNode } from './xml/xml-node.js';
import { readZipDirectory } from './zip-directory.js';

/** A tie from one part to another. */
export type Relationship = {
  readonly id: string;
  /** The last segment of the type's address: `styles`, `customXml`. */
  readonly type: string;
  /** Path in the package, or the address outside of it. */
  readonly target: string;
  /** The target is not in the package; it is never followed. */
  readonly external: boolean;
};

/** A Word file of which nothing is unpacked but what is asked for. */
export type Package = {
  readonly budget: Budget;
  /** Takes from the budget each time. @throws Unreadable */
  readonly part: (path: string) => XmlNode | undefined;
  /** The relationships of a part; of the package itself for ''. @throws Unreadable */
  readonly relationshipsOf: (path: string) => readonly Relationship[];
};

/** First bytes of a compound file: Word 97–2003, or an encrypted file of later versions. */
const compoundFile = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const macros = /(?:^|\/)vba(?:Project|Data)[^/]*$/iu;

/**
 * Opens a Word file.
 * @throws Unreadable when it is none, or one that is refused as a whole.
 */
export function openPackage(bytes: Uint8Array, limits: ReadLimits): Package {
  if (compoundFile.every((byte, at) => bytes[at] === byte)) throw refused('document/locked-or-old');
  if (bytes.length > limits.fileBytes) throw beyond(limits.fileBytes);
  const entries = readZipDirectory(bytes, limits);
  if ([...entries.keys()].some((name) => macros.test(name))) throw refused('document/has-macros');
  const budget = createBudget(limits);
  const part = (path: string): XmlNode | undefined => {
    const entry = entries.get(path);
    return entry && parseXml(path, unpackEntry(path, entry, budget), budget);
  };
  return {
    budget,
    part,
    relationshipsOf: (path) =>
      elementsOf(part(relationshipsPath(path))).map((node) => relationship(node, path)),
  };
}

/** `word/_rels/document.xml.rels` for `word/document.xml`, `_rels/.rels` for the package. */
function relationshipsPath(path: string): string {
  const cut = path.lastIndexOf('/') + 1;
  return `${path.slice(0, cut)}_rels/${path.slice(cut)}.rels`;
}

function relationship(node: XmlNode, source: string): Relationship {
  const target = node.attribute('Target') ?? '';
  const type = node.attribute('Type') ?? '';
  const external = node.attribute('TargetMode') === 'External';
  return {
    id: node.attribute('Id') ?? '',
    type: type.slice(type.lastIndexOf('/') + 1),
    target: external ? target : resolved(target, source),
    external,
  };
}

/** The path of a target that is given from its source; it cannot leave the package. */
function resolved(target: string, source: string): string {
  const from = target.startsWith('/') ? [] : source.split('/').slice(0, -1);
  const segments: string[] = [];
  for (const segment of [...from, ...target.split('/')]) {
    if (segment === '..') segments.pop();
    else if (segment !== '' && segment !== '.') segments.push(segment);
  }
  return segments.join('/');
}

/** The only part of its kind that a source is tied to, if there is one. */
export function partOfType(
  file: Package,
  relationships: readonly Relationship[],
  type: string,
): XmlNode | undefined {
  const found = relationships.find((tie) => tie.type === type && !tie.external);
  return found && file.part(found.target);
}

/** The path of the main part. @throws Unreadable when the package has none. */
export function mainPath(file: Package): string {
  const main = file
    .relationshipsOf('')
    .find(({ type, external }) => type === 'officeDocument' && !external);
  if (main === undefined) throw refused('document/not-docx');
  return main.target;
}
