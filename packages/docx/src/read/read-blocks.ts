import type { ReadBlock } from '@baocao/document';
import { controlMarks } from './control-marks.js';
import { InlineWords } from './inline-words.js';
import type { ReadContext } from './read-context.js';
import { readParagraph } from './read-paragraph.js';
import { readTable } from './read-table.js';
import { chosenAlternative, wordsBelow } from './words-below.js';
import { childAt, elementsOf, type XmlNode } from './xml/xml-node.js';

/** Where blocks go. */
export type BlockPlace = {
  /** Pointer to the list of blocks. */
  readonly path: string;
  readonly blocks: ReadBlock[];
  /** Words of paragraphs whose end was deleted, on their way to the next one. */
  words?: InlineWords | undefined;
};

type BlockReader = (node: XmlNode, place: BlockPlace, context: ReadContext) => void;

const readers: ReadonlyMap<string, BlockReader> = new Map<string, BlockReader>([
  ['w:p', addParagraph],
  ['w:tbl', addTable],
  ['w:sdt', addControl],
  ['w:customXml', addAll],
  ['w:ins', addAll],
  ['w:moveTo', addAll],
  ['w:tcPr', () => undefined],
  [
    'mc:AlternateContent',
    (node, place, context) => {
      for (const chosen of chosenAlternative(node)) addAll(chosen, place, context);
    },
  ],
  [
    'w:altChunk',
    (_, place, { losses }) => {
      losses.tell('embedded-object', nextPath(place), '');
    },
  ],
  [
    'w:bookmarkStart',
    (node, place, { bookmarks }) => {
      bookmarks.start(node, nextPath(place));
    },
  ],
  [
    'w:bookmarkEnd',
    (node, place, { bookmarks }) => {
      bookmarks.end(node, lastPath(place));
    },
  ],
]);

/** Reads the blocks in an element: in a control or a cell. */
export function readBlocks(
  parent: XmlNode | undefined,
  path: string,
  context: ReadContext,
): readonly ReadBlock[] {
  const place: BlockPlace = { path, blocks: [] };
  if (parent !== undefined) addAll(parent, place, context);
  endBlocks(place);
  return place.blocks;
}

/** Reads one element and adds what it holds. */
export function addBlock(node: XmlNode, place: BlockPlace, context: ReadContext): void {
  const read = readers.get(node.name) ?? addUnknown;
  read(node, place, context);
}

/** Words whose paragraph never ended are a paragraph all the same. */
export function endBlocks(place: BlockPlace): void {
  const runs = place.words?.runs() ?? [];
  place.words = undefined;
  if (runs.length > 0) place.blocks.push({ kind: 'paragraph', runs });
}

function addAll(parent: XmlNode, place: BlockPlace, context: ReadContext): void {
  for (const node of elementsOf(parent)) addBlock(node, place, context);
}

function addParagraph(node: XmlNode, place: BlockPlace, context: ReadContext): void {
  const words = place.words ?? new InlineWords();
  const paragraph = readParagraph(node, { path: nextPath(place), words }, context);
  place.words = paragraph === undefined ? words : undefined;
  if (paragraph !== undefined) place.blocks.push(paragraph);
}

function addTable(node: XmlNode, place: BlockPlace, context: ReadContext): void {
  endBlocks(place);
  place.blocks.push(readTable(node, nextPath(place), { ...context, readInside: readBlocks }));
}

function addControl(node: XmlNode, place: BlockPlace, context: ReadContext): void {
  endBlocks(place);
  const path = nextPath(place);
  const marks = controlMarks(node);
  context.controls.push({ marks, path });
  const blocks = readBlocks(childAt(node, 'w:sdtContent'), `${path}/blocks`, context);
  place.blocks.push({ kind: 'control', marks, blocks });
}

function addUnknown(node: XmlNode, place: BlockPlace, { losses }: ReadContext): void {
  const isDeletion = node.name === 'w:del' || node.name === 'w:moveFrom';
  const words = wordsBelow(node);
  if (words !== '') losses.tell(isDeletion ? 'deletion' : 'other', nextPath(place), words);
}

function nextPath({ path, blocks }: BlockPlace): string {
  return `${path}/${blocks.length}`;
}

function lastPath({ path, blocks }: BlockPlace): string {
  return `${path}/${Math.max(0, blocks.length - 1)}`;
}
