import { damaged } from '../unreadable.js';
import { endOfReference } from './xml-text.js';

/** Holds what stands between tags to XML 1.0; most of it has no sign that asks for a closer look. */
export class TextCheck {
  readonly #part: string;
  readonly #xml: string;
  /** The next `&` and `]]>`: what stands before them is in order. */
  #reference = -1;
  #sectionEnd = -1;

  constructor(part: string, xml: string) {
    this.#part = part;
    this.#xml = xml;
  }

  /** Looks at the value of an attribute: every `&` begins a reference. @throws Unreadable */
  value(from: number, to: number): void {
    if (this.#reference < from) this.#reference = indexOrEnd(this.#xml, '&', from);
    while (this.#reference < to) {
      const end = endOfReference(this.#xml, this.#reference);
      if (end === undefined) throw damaged(this.#part);
      this.#reference = indexOrEnd(this.#xml, '&', end);
    }
  }

  /** Looks at words: no `]]>` stands among them (2.4). @throws Unreadable */
  words(from: number, to: number): void {
    if (this.#sectionEnd < from) this.#sectionEnd = indexOrEnd(this.#xml, ']]>', from);
    if (this.#sectionEnd < to) throw damaged(this.#part);
    this.value(from, to);
  }
}

/** The first place of a sign from here on; behind the last character where there is none. */
export function indexOrEnd(xml: string, mark: string, from: number): number {
  const at = xml.indexOf(mark, from);
  return at < 0 ? xml.length : at;
}
