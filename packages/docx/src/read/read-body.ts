import type { ReadSection } from '@baocao/document';
import { addBlock, endBlocks, type BlockPlace } from './read-blocks.js';
import type { ReadContext } from './read-context.js';
import type { HeaderReader } from './read-headers.js';
import { childAt, elementsOf, type XmlNode } from './xml/xml-node.js';

/** Reads the sections of a body, each of which ends with the paragraph that holds its properties. */
export function readBody(
  body: XmlNode,
  readHeaders: HeaderReader,
  context: ReadContext,
): readonly ReadSection[] {
  const sections: ReadSection[] = [];
  let place = placeOf(0);

  function endSection(properties: XmlNode | undefined): void {
    endBlocks(place);
    const path = `/sections/${sections.length}`;
    readHeaders(properties, path);
    if (childAt(properties, 'w:sectPrChange')) context.losses.tell('format-change', path, '');
    sections.push({ orientation: orientationOf(properties), blocks: place.blocks });
    place = placeOf(sections.length);
  }

  let last: XmlNode | undefined;
  for (const node of elementsOf(body)) {
    if (node.name === 'w:sectPr') {
      last = node;
      continue;
    }
    addBlock(node, place, context);
    const properties = childAt(node, 'w:pPr', 'w:sectPr');
    if (properties !== undefined) endSection(properties);
  }
  endSection(last);
  return sections;
}

function placeOf(section: number): BlockPlace {
  return { path: `/sections/${section}/blocks`, blocks: [] };
}

function orientationOf(properties: XmlNode | undefined): ReadSection['orientation'] {
  const size = childAt(properties, 'w:pgSz');
  return size?.attribute('w:orient') === 'landscape' ? 'landscape' : 'portrait';
}
