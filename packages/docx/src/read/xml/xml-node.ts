import { characterData, type XmlTape } from './xml-tape.js';
import { plainValue, plainWords, withLineEnds } from './xml-text.js';

const none: readonly XmlNode[] = [];

/** An element of a part; `w:p` whatever prefix the file has for the namespace. */
export class XmlNode {
  readonly #tape: XmlTape;
  readonly #item: number;

  constructor(tape: XmlTape, item: number) {
    this.#tape = tape;
    this.#item = item;
  }

  get name(): string {
    return this.#tape.names[this.#tape.kindOf(this.#item)] ?? '';
  }

  /** The value of an attribute, if the element has it. */
  attribute(name: string): string | undefined {
    const tape = this.#tape;
    const end = tape.endOf(this.#item);
    for (let at = tape.startOf(this.#item); at < end; at += 1) {
      if (tape.attributeName(at) === name) return plainValue(tape.attributeValue(at));
    }
    return undefined;
  }

  /** The child elements, in order. */
  elements(): readonly XmlNode[] {
    const tape = this.#tape;
    const end = tape.nextTo(this.#item);
    let count = 0;
    for (let item = this.#item + 1; item < end; item = tape.nextTo(item)) {
      if (tape.kindOf(item) >= 0) count += 1;
    }
    if (count === 0) return none;
    // Made as long as it has to be: adding one by one would take room for sixteen.
    const found = new Array<XmlNode>(count);
    let place = 0;
    for (let item = this.#item + 1; item < end; item = tape.nextTo(item)) {
      if (tape.kindOf(item) >= 0) found[place++] = new XmlNode(tape, item);
    }
    return found;
  }

  /** The first element of a name among so many first children. */
  firstOf(name: string, most: number): XmlNode | undefined {
    const tape = this.#tape;
    const end = tape.nextTo(this.#item);
    let item = this.#item + 1;
    for (let count = 0; item < end && count < most; count += 1) {
      const kind = tape.kindOf(item);
      if (kind >= 0 && tape.names[kind] === name) return new XmlNode(tape, item);
      item = tape.nextTo(item);
    }
    return undefined;
  }

  /** The characters between its tags but outside of those in it. */
  ownText(): string {
    const end = this.#tape.nextTo(this.#item);
    let text = '';
    for (let item = this.#item + 1; item < end; item = this.#tape.nextTo(item)) {
      text += this.#textAt(item);
    }
    return text;
  }

  /** The characters between its tags and those of all elements in it. */
  content(): string {
    const end = this.#tape.nextTo(this.#item);
    let text = '';
    for (let item = this.#item + 1; item < end; item += 1) text += this.#textAt(item);
    return text;
  }

  #textAt(item: number): string {
    const tape = this.#tape;
    const kind = tape.kindOf(item);
    if (kind >= 0) return '';
    const text = tape.xml.slice(tape.startOf(item), tape.endOf(item));
    return kind === characterData ? withLineEnds(text) : plainWords(text);
  }
}

/** The child elements, in order. */
export function elementsOf(node: XmlNode | undefined): readonly XmlNode[] {
  return node?.elements() ?? none;
}

/**
 * Properties stand first in an element and are some forty at most. What is asked for in vain is
 * looked for no further than this, so that a hostile file cannot make many asks of one long list.
 */
const mostProperties = 200;

/** The first child of a name, or the first of another name in that one. */
export function childAt(
  node: XmlNode | undefined,
  name: string,
  within?: string,
): XmlNode | undefined {
  const found = node?.firstOf(name, mostProperties);
  return within === undefined ? found : found?.firstOf(within, mostProperties);
}

/** The attribute `w:val` of the element that `childAt` finds. */
export function valueAt(
  node: XmlNode | undefined,
  name: string,
  within?: string,
): string | undefined {
  return childAt(node, name, within)?.attribute('w:val');
}

/** A whole number in `w:val`; none if it is no number or too large to be one in a Word file. */
export function numberAt(
  node: XmlNode | undefined,
  name: string,
  within?: string,
): number | undefined {
  return wholeNumber(valueAt(node, name, within));
}

/** A whole number from the text of an attribute; none if it is not one. */
export function wholeNumber(text: string | undefined): number | undefined {
  return text !== undefined && /^-?\d{1,10}$/u.test(text) ? Number(text) : undefined;
}

/** A property that is on when it stands there, unless it says otherwise (ISO 29500-1, 22.9.2.7). */
export function switchAt(node: XmlNode | undefined, name: string): boolean | undefined {
  const found = childAt(node, name);
  if (found === undefined) return undefined;
  return !['0', 'false', 'off'].includes(found.attribute('w:val') ?? '');
}

/** The elements of one name below an element, but for those inside another of that name. */
export function foundBelow(node: XmlNode, name: string): readonly XmlNode[] {
  return elementsOf(node).flatMap((child) =>
    child.name === name ? [child] : foundBelow(child, name),
  );
}

/** The characters between the tags of an element and of all elements in it. */
export function contentOf(node: XmlNode | undefined): string {
  return node?.content() ?? '';
}
