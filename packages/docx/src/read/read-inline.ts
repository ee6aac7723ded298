import type { ControlMarks } from '@baocao/document';
import { controlMarks } from './control-marks.js';
import type { InlineWords } from './inline-words.js';
import type { ReadContext } from './read-context.js';
import { readRun } from './read-run.js';
import { chosenAlternative, wordsBelow } from './words-below.js';
import { childAt, elementsOf, type XmlNode } from './xml/xml-node.js';

/** Where words inside a paragraph go. */
export type InlinePlace = {
  readonly path: string;
  readonly words: InlineWords;
  readonly controls?: readonly ControlMarks[];
};

type InlineReader = (node: XmlNode, place: InlinePlace, context: ReadContext) => void;

const readers: ReadonlyMap<string, InlineReader> = new Map<string, InlineReader>([
  ['w:r', readRun],
  ['w:sdt', readControl],
  ['w:ins', readInsertion],
  ['w:moveTo', readInsertion],
  ['w:del', readDeletion],
  ['w:moveFrom', readDeletion],
  ['w:hyperlink', readLink],
  ['w:fldSimple', readField],
  ['w:smartTag', readInline],
  ['w:customXml', readInline],
  ['w:dir', readInline],
  ['w:bdo', readInline],
  [
    'mc:AlternateContent',
    (node, place, context) => {
      for (const chosen of chosenAlternative(node)) readInline(chosen, place, context);
    },
  ],
  [
    'w:subDoc',
    (node, { path }, { losses, targetOf }) => {
      losses.tell('embedded-object', path, targetOf(node.attribute('r:id') ?? ''));
    },
  ],
  ['m:oMath', readEquation],
  ['m:oMathPara', readEquation],
  [
    'w:bookmarkStart',
    (node, { path }, { bookmarks }) => {
      bookmarks.start(node, path);
    },
  ],
  [
    'w:bookmarkEnd',
    (node, { path }, { bookmarks }) => {
      bookmarks.end(node, path);
    },
  ],
  ['w:pPr', () => undefined],
]);

/** Reads the words of a paragraph or of anything else that holds runs. */
export function readInline(parent: XmlNode, place: InlinePlace, context: ReadContext): void {
  for (const node of elementsOf(parent)) {
    const read = readers.get(node.name) ?? readUnknown;
    read(node, place, context);
  }
}

function readControl(node: XmlNode, place: InlinePlace, context: ReadContext): void {
  const marks = controlMarks(node);
  const controls = [...(place.controls ?? []), marks];
  context.controls.push({ marks, path: place.path });
  const start = place.words.mark();
  const content = childAt(node, 'w:sdtContent');
  if (content !== undefined) readInline(content, { ...place, controls }, context);
  // Even a control without words has its place among them.
  if (place.words.mark() === start) place.words.add('', { controls });
}

function readInsertion(node: XmlNode, place: InlinePlace, context: ReadContext): void {
  const start = place.words.mark();
  readInline(node, place, context);
  context.losses.tell('insertion', place.path, place.words.since(start));
}

function readDeletion(node: XmlNode, { path }: InlinePlace, { losses }: ReadContext): void {
  losses.tell('deletion', path, wordsBelow(node));
}

function readLink(node: XmlNode, place: InlinePlace, context: ReadContext): void {
  const id = node.attribute('r:id');
  const target = id === undefined ? `#${node.attribute('w:anchor') ?? ''}` : context.targetOf(id);
  context.losses.tell('link', place.path, target);
  readInline(node, place, context);
}

function readField(node: XmlNode, place: InlinePlace, context: ReadContext): void {
  context.losses.tell('field', place.path, (node.attribute('w:instr') ?? '').trim());
  readInline(node, place, context);
}

function readEquation(node: XmlNode, { path }: InlinePlace, { losses }: ReadContext): void {
  losses.tell('equation', path, wordsBelow(node));
}

function readUnknown(node: XmlNode, { path }: InlinePlace, { losses }: ReadContext): void {
  const words = wordsBelow(node);
  if (words !== '') losses.tell('other', path, words);
}
