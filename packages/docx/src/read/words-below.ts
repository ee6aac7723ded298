import { elementsOf, type XmlNode } from './xml/xml-node.js';

const characters: ReadonlyMap<string, string> = new Map([
  ['w:tab', '\t'],
  ['w:ptab', '\t'],
  ['w:br', '\n'],
  ['w:cr', '\n'],
  ['w:noBreakHyphen', '\u2011'],
  ['w:softHyphen', '\u00ad'],
]);

/** The character that an element of a run stands for, if it is one of those. */
export function characterOf(node: XmlNode): string | undefined {
  return characters.get(node.name);
}

/** Elements whose content are words: of text, of deleted text, of an equation. */
const wordElements: ReadonlySet<string> = new Set(['w:t', 'w:delText', 'm:t']);

/** Whether the text in an element are words of the document. */
export function holdsWords({ name }: XmlNode): boolean {
  return wordElements.has(name);
}

/** The words in an element that is not kept, a line for each paragraph. */
export function wordsBelow(node: XmlNode): string {
  return gather(node).replace(/\n$/u, '');
}

function gather(node: XmlNode): string {
  if (holdsWords(node)) return node.ownText();
  const own = characterOf(node) ?? '';
  const offered = node.name === 'mc:AlternateContent' ? chosenAlternative(node) : elementsOf(node);
  const words = offered.map(gather).join('');
  return own + words + (node.name === 'w:p' ? '\n' : '');
}

/** The version of a content that is offered in several: the first, which the newest Word would take. */
export function chosenAlternative(node: XmlNode): readonly XmlNode[] {
  return elementsOf(node).slice(0, 1);
}
