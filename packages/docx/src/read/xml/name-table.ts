import { declaredPrefix, nameIn, type NamespaceScope } from './namespace-scope.js';

/** A name as the file has it, and what is known of it. */
export type FileName = {
  readonly text: string;
  readonly hasPrefix: boolean;
  /** The prefix that an attribute of this name declares. */
  readonly declares: string | undefined;
  /** Word marks nearly every element with the session that it was typed in. */
  readonly isSession: boolean;
  /** The tag in which an attribute had it last, so that a second one is seen. */
  lastTag: number;
  /** What it came to when it was last looked up, and where. */
  scope: NamespaceScope | undefined;
  found: number;
};

const start = String.raw`:A-Z_a-z\u{c0}-\u{d6}\u{d8}-\u{f6}\u{f8}-\u{2ff}\u{370}-\u{37d}\u{37f}-\u{1fff}\u{200c}-\u{200d}\u{2070}-\u{218f}\u{2c00}-\u{2fef}\u{3001}-\u{d7ff}\u{f900}-\u{fdcf}\u{fdf0}-\u{fffd}\u{10000}-\u{effff}`;
const others = String.raw`\u{300}-\u{36f}\u{203f}-\u{2040}\u{b7}0-9.\-`;
/** A name by XML 1.0 (2.3). */
const legalName = new RegExp(`^[${start}][${others}${start}]*$`, 'u');
/** A power of two: as many of the names met last are found again without a string being made. */
const recentNames = 256;

/** The names of a part: a file has few, and each of them thousands of times. */
export class NameTable {
  /** The names as the reader has them. */
  readonly #names: string[];
  readonly #places = new Map<string, number>();
  readonly #known = new Map<string, FileName>();
  readonly #recent: (FileName | undefined)[] = Array.from({ length: recentNames });

  constructor(names: string[]) {
    this.#names = names;
  }

  /** The name that stands from one place up to another; `undefined` where XML has no such name. */
  at(xml: string, from: number, to: number): FileName | undefined {
    const slot =
      (xml.charCodeAt(to - 1) * 31 + xml.charCodeAt(to - 3) * 7 + (to - from) * 5) &
      (recentNames - 1);
    const recent = this.#recent[slot];
    if (recent?.text.length === to - from && xml.startsWith(recent.text, from)) return recent;
    const name = this.#look(xml.slice(from, to));
    this.#recent[slot] = name;
    return name;
  }

  /** The place of the element's name among those of the reader. */
  elementName(name: FileName, scope: NamespaceScope): number {
    if (name.scope === scope) return name.found;
    const found = scope.known.get(name.text) ?? this.#placeOf(nameIn(name.text, scope));
    scope.known.set(name.text, found);
    name.scope = scope;
    name.found = found;
    return found;
  }

  /** As `elementName`; an attribute without a prefix belongs to no namespace. */
  attributeName(name: FileName, scope: NamespaceScope): number {
    return name.hasPrefix ? this.elementName(name, scope) : this.#placeOf(name.text);
  }

  #look(text: string): FileName | undefined {
    const known = this.#known.get(text);
    if (known !== undefined || !legalName.test(text)) return known;
    const name: FileName = {
      text,
      hasPrefix: text.includes(':'),
      declares: declaredPrefix(text),
      isSession: text.startsWith('w:rsid'),
      lastTag: -1,
      scope: undefined,
      found: 0,
    };
    this.#known.set(text, name);
    return name;
  }

  #placeOf(name: string): number {
    const place = this.#places.get(name) ?? this.#names.push(name) - 1;
    this.#places.set(name, place);
    return place;
  }
}

/** The place behind the name that begins here: the first character that no name has. */
export function endOfName(xml: string, from: number): number {
  let at = from;
  while (isNameCode(xml.charCodeAt(at))) at += 1;
  return at;
}

/** Beyond ASCII every character passes: `NameTable` looks at each name once. */
function isNameCode(code: number): boolean {
  // Letters and `_` stand above `?`; digits, `-`, `.` and `:` between `-` and `:`, with `/` among them.
  return code > 0x3f || (code >= 0x2d && code <= 0x3a && code !== 0x2f);
}
