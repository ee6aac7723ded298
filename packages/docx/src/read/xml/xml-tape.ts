/** What a text in the file is, in place of the name of an element. */
export const words = -1;
export const characterData = -2;

const itemColumns = 4;
const attributeColumns = 3;
/** About as many are there for each element, text or attribute in a Word file. */
const charactersOfItem = 20;

/**
 * The tree of a part as numbers in the order of the file: of an element its name, its attributes
 * and where the next one beside it stands; of a text where it stands. What nobody asks for never
 * becomes an object or a string.
 */
export class XmlTape {
  readonly xml: string;
  /** Names as the reader has them, each once; items and attributes have their places in it. */
  readonly names: string[] = [];
  #items: Int32Array<ArrayBuffer>;
  #attributes: Int32Array<ArrayBuffer>;
  #itemCount = 0;
  #attributeCount = 0;
  #elementCount = 0;

  constructor(xml: string) {
    this.xml = xml;
    const likely = 16 + Math.floor(xml.length / charactersOfItem);
    this.#items = new Int32Array(itemColumns * likely);
    this.#attributes = new Int32Array(attributeColumns * likely);
  }

  get elementCount(): number {
    return this.#elementCount;
  }

  get attributeCount(): number {
    return this.#attributeCount;
  }

  /** Adds an element whose attributes are those from a place on; it ends when `close` says so. */
  addElement(name: number, firstAttribute: number): number {
    this.#elementCount += 1;
    return this.#addItem(name, firstAttribute, this.#attributeCount);
  }

  /** Adds the characters from one place up to another. */
  addText(kind: typeof words | typeof characterData, from: number, to: number): void {
    this.close(this.#addItem(kind, from, to));
  }

  /** What is added from here on stands beside the element, no longer in it. */
  close(item: number): void {
    this.#items[item * itemColumns + 3] = this.#itemCount;
  }

  /** Adds an attribute whose value stands from one place up to another; its name comes later. */
  addAttribute(from: number, to: number): void {
    const start = this.#attributeCount * attributeColumns;
    if (start === this.#attributes.length) this.#attributes = doubled(this.#attributes);
    this.#attributes[start + 1] = from;
    this.#attributes[start + 2] = to;
    this.#attributeCount += 1;
  }

  nameAttribute(attribute: number, name: number): void {
    this.#attributes[attribute * attributeColumns] = name;
  }

  /** The name of an element; `words` or `characterData` for a text. */
  kindOf(item: number): number {
    return this.#items[item * itemColumns] ?? words;
  }

  /** The first attribute of an element, or of a text where it begins. */
  startOf(item: number): number {
    return this.#items[item * itemColumns + 1] ?? 0;
  }

  /** The place behind the last attribute of an element or the last character of a text. */
  endOf(item: number): number {
    return this.#items[item * itemColumns + 2] ?? 0;
  }

  /** The item behind the whole of this one. */
  nextTo(item: number): number {
    return this.#items[item * itemColumns + 3] ?? 0;
  }

  attributeName(attribute: number): string {
    return this.names[this.#attributes[attribute * attributeColumns] ?? 0] ?? '';
  }

  /** The value of an attribute as it stands in the file. */
  attributeValue(attribute: number): string {
    const start = attribute * attributeColumns;
    return this.xml.slice(this.#attributes[start + 1], this.#attributes[start + 2]);
  }

  #addItem(kind: number, start: number, end: number): number {
    const at = this.#itemCount * itemColumns;
    if (at === this.#items.length) this.#items = doubled(this.#items);
    this.#items[at] = kind;
    this.#items[at + 1] = start;
    this.#items[at + 2] = end;
    return this.#itemCount++;
  }
}

function doubled(list: Int32Array<ArrayBuffer>): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(list.length * 2);
  larger.set(list);
  return larger;
}
