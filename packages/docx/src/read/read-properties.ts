import type { ReadProperties } from '@baocao/document';
import { partOfType, type Package } from './open-package.js';
import { childAt, contentOf, elementsOf, type XmlNode } from './xml/xml-node.js';

const names = {
  title: 'dc:title',
  subject: 'dc:subject',
  author: 'dc:creator',
  keywords: 'cp:keywords',
  language: 'dc:language',
  created: 'dcterms:created',
  modified: 'dcterms:modified',
} as const;

/** Reads what the file says of itself, in the parts that the package is tied to. */
export function readProperties(file: Package): ReadProperties {
  const relationships = file.relationshipsOf('');
  const core = partOfType(file, relationships, 'core-properties');
  const custom = partOfType(file, relationships, 'custom-properties');
  const said = Object.entries(names).flatMap(([key, name]) => {
    const text = textOf(childAt(core, name));
    return text === '' ? [] : [[key, text] as const];
  });
  return {
    ...Object.fromEntries(said),
    custom: elementsOf(custom).map((node) => ({
      name: node.attribute('name') ?? '',
      value: textOf(node),
    })),
  };
}

function textOf(node: XmlNode | undefined): string {
  return contentOf(node).normalize('NFC').trim();
}
