import type { ReadContext } from './read-context.js';
import { wordsBelow } from './words-below.js';
import { foundBelow, type XmlNode } from './xml/xml-node.js';

/** Tells of a drawing: of the words of its text boxes or, where it has none, of a picture. */
export function readDrawing(node: XmlNode, path: string, { losses }: ReadContext): void {
  const boxes = foundBelow(node, 'w:txbxContent');
  for (const box of boxes) losses.tell('text-box', path, wordsBelow(box));
  if (boxes.length > 0) return;
  const [properties] = foundBelow(node, 'wp:docPr');
  const named = properties ?? node;
  losses.tell('image', path, named.attribute('descr') ?? named.attribute('name') ?? '');
}
