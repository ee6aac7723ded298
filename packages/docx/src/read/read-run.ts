import { InlineWords, plainLook, type RunLook } from './inline-words.js';
import type { ReadContext } from './read-context.js';
import { readDrawing } from './read-drawing.js';
import type { InlinePlace } from './read-inline.js';
import { lookOf } from './style-table.js';
import { characterOf, chosenAlternative, wordsBelow } from './words-below.js';
import { childAt, contentOf, elementsOf, switchAt, valueAt, type XmlNode } from './xml/xml-node.js';

type RunPlace = Pick<InlinePlace, 'path' | 'words'> & { readonly look: RunLook };
type RunReader = (node: XmlNode, place: RunPlace, context: ReadContext) => void;

const readers: ReadonlyMap<string, RunReader> = new Map<string, RunReader>([
  [
    'w:t',
    (node, place, context) => {
      addWords(contentOf(node), place, context);
    },
  ],
  [
    'w:drawing',
    (node, { path }, context) => {
      readDrawing(node, path, context);
    },
  ],
  [
    'w:pict',
    (node, { path }, context) => {
      readDrawing(node, path, context);
    },
  ],
  [
    'w:object',
    (_, { path }, { losses }) => {
      losses.tell('embedded-object', path, '');
    },
  ],
  ['w:sym', readSymbol],
  [
    'w:fldChar',
    (node, { path }, { fields }) => {
      fields.mark(node, path);
    },
  ],
  [
    'w:instrText',
    (node, { path }, { fields }) => {
      fields.code(contentOf(node), path);
    },
  ],
  ['w:footnoteReference', readNote('footnote')],
  ['w:endnoteReference', readNote('endnote')],
  ['w:commentReference', readNote('comment')],
  [
    'mc:AlternateContent',
    (node, place, context) => {
      for (const chosen of chosenAlternative(node)) readContent(chosen, place, context);
    },
  ],
  ['w:rPr', readChange],
]);

/** Reads a run: words of one look, and whatever stands among them. */
export function readRun(node: XmlNode, place: InlinePlace, context: ReadContext): void {
  const { path, words, controls } = place;
  const properties = childAt(node, 'w:rPr');
  if (properties && switchAt(properties, 'w:vanish') === true) {
    readHidden(node, path, context);
    return;
  }
  const look = properties || controls ? runLook(properties, controls) : plainLook;
  readContent(node, { path, words, look }, context);
}

/** What Word does not show is not said; fields that begin or end here count all the same. */
function readHidden(node: XmlNode, path: string, context: ReadContext): void {
  const hidden = new InlineWords();
  readContent(node, { path, words: hidden, look: plainLook }, context);
  const text = hidden.since(0);
  if (text !== '') context.losses.tell('hidden', path, text);
}

function runLook(properties: XmlNode | undefined, controls: InlinePlace['controls']): RunLook {
  const style = valueAt(properties, 'w:rStyle');
  return {
    ...lookOf(properties),
    ...(style !== undefined && { style }),
    ...(controls && { controls }),
  };
}

function readContent(parent: XmlNode, place: RunPlace, context: ReadContext): void {
  for (const node of elementsOf(parent)) {
    const character = characterOf(node);
    if (character !== undefined) addWords(character, place, context);
    else (readers.get(node.name) ?? readUnknown)(node, place, context);
  }
}

function addWords(text: string, { words, look }: RunPlace, { budget }: ReadContext): void {
  budget.take('characters', text.length);
  words.add(text, look);
}

function readSymbol(node: XmlNode, { path }: RunPlace, { losses }: ReadContext): void {
  const code = node.attribute('w:char') ?? '';
  losses.tell('symbol', path, `U+${code} (${node.attribute('w:font') ?? ''})`);
}

function readNote(kind: 'comment' | 'footnote' | 'endnote'): RunReader {
  return (node, { path }, { losses, notes }) => {
    losses.tell(kind, path, notes[kind](node.attribute('w:id') ?? ''));
  };
}

function readChange(properties: XmlNode, { path }: RunPlace, { losses }: ReadContext): void {
  if (childAt(properties, 'w:rPrChange') !== undefined) losses.tell('format-change', path, '');
}

function readUnknown(node: XmlNode, { path }: RunPlace, { losses }: ReadContext): void {
  const words = wordsBelow(node);
  if (words !== '') losses.tell('other', path, words);
}
