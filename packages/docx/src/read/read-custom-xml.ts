import type { ReadCustomXml } from '@baocao/document';
import type { Package, Relationship } from './open-package.js';
import { elementsOf, wholeNumber, type XmlNode } from './xml/xml-node.js';

/** What the manifest says of one place to fill in; all but the key are marks to find it by. */
export type ManifestEntry = {
  readonly key: string;
  readonly title: string;
  readonly bookmark: string;
  readonly alias: string;
  readonly control: number | undefined;
  /** The words that stood there when nothing was filled in; none if something was. */
  readonly prompt: string;
};

/** The custom XML of a file; the manifest of regions is among it where our writer wrote the file. */
export type CustomXml = {
  readonly parts: readonly ReadCustomXml[];
  readonly manifest: readonly ManifestEntry[] | undefined;
  readonly origin: string | undefined;
};

/** Reads all parts of custom XML that the body is tied to. */
export function readCustomXml(file: Package, relationships: readonly Relationship[]): CustomXml {
  const roots = relationships
    .filter(({ type, external }) => type === 'customXml' && !external)
    .flatMap(({ target }) => {
      const root = file.part(target);
      return root === undefined ? [] : [{ path: target, root }];
    });
  const manifest = roots.find(({ root }) => root.name === 'regions:regions');
  return {
    parts: roots.map(({ path, root }) => ({
      path,
      root: root.name.slice(root.name.indexOf(':') + 1),
    })),
    manifest: manifest && elementsOf(manifest.root).map(manifestEntry),
    origin: manifest?.root.attribute('origin')?.normalize('NFC'),
  };
}

function manifestEntry(node: XmlNode): ManifestEntry {
  const text = (name: string) => node.attribute(name) ?? '';
  return {
    key: text('key'),
    title: text('title').normalize('NFC'),
    bookmark: text('bookmark'),
    alias: text('alias').normalize('NFC'),
    prompt: text('prompt').normalize('NFC'),
    control: wholeNumber(node.attribute('control')),
  };
}
