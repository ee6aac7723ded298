import { beyond, damaged } from '../unreadable.js';
import { endOfName, type FileName } from './name-table.js';
import { scopeWithin, type NamespaceScope } from './namespace-scope.js';
import type { ScannedPart } from './scanned-part.js';
import { afterBlanks } from './xml-markup.js';
import { plainValue } from './xml-text.js';

const sign = { double: 0x22, single: 0x27, slash: 0x2f, equals: 0x3d, end: 0x3e } as const;

/** Takes the attributes of one start tag after the other. */
export class AttributeScanner {
  readonly #scan: ScannedPart;
  readonly #xml: string;
  /** Attributes that the budget still allows. */
  readonly #most: number;
  #tags = 0;
  /** The names of what was kept of the tag in hand, and the prefixes that it declares. */
  readonly #kept: FileName[] = [];
  #keptCount = 0;
  #declared: Map<string, string> | undefined;

  constructor(scan: ScannedPart) {
    this.#scan = scan;
    this.#xml = scan.xml;
    this.#most = scan.budget.left('attributes');
  }

  /**
   * Takes all attributes of a tag and gives the place of the `>` or `/` behind them. Their names
   * wait for `finish`: a prefix may be declared behind its use.
   * @throws Unreadable for what is not well-formed before the next tag.
   */
  take(from: number, nextTag: number): number {
    const { part, budget, tape } = this.#scan;
    const most = budget.limits.attributesOfOne;
    this.#tags += 1;
    this.#keptCount = 0;
    this.#declared = undefined;
    let at = afterBlanks(this.#xml, from);
    for (let count = 1; !this.#isEnd(at); count += 1) {
      if (at === from || at >= nextTag) throw damaged(part);
      if (count > most) throw beyond(most);
      from = this.#takeOne(at, nextTag);
      at = afterBlanks(this.#xml, from);
    }
    if (tape.attributeCount > this.#most) throw beyond(budget.limits.attributes);
    return at;
  }

  /** The scope of the tag in hand, in which its names are looked up. */
  finish(parent: NamespaceScope): NamespaceScope {
    const { tape, names } = this.#scan;
    const scope = this.#declared === undefined ? parent : scopeWithin(parent, this.#declared);
    const first = tape.attributeCount - this.#keptCount;
    for (let place = 0; place < this.#keptCount; place += 1) {
      const name = this.#kept[place];
      if (name) tape.nameAttribute(first + place, names.attributeName(name, scope));
    }
    return scope;
  }

  #isEnd(at: number): boolean {
    const code = this.#xml.charCodeAt(at);
    return code === sign.end || code === sign.slash;
  }

  /** Gives the place behind the quote that ends the value. */
  #takeOne(at: number, nextTag: number): number {
    const { part, names, check } = this.#scan;
    const xml = this.#xml;
    const nameEnd = endOfName(xml, at);
    const name = names.at(xml, at, nameEnd);
    const equals = afterBlanks(xml, nameEnd);
    const open = afterBlanks(xml, equals + 1);
    const quote = xml.charCodeAt(open);
    const isQuoted = quote === sign.double || quote === sign.single;
    if (name === undefined || name.lastTag === this.#tags || !isQuoted) throw damaged(part);
    const end = xml.indexOf(quote === sign.double ? '"' : "'", open + 1);
    if (xml.charCodeAt(equals) !== sign.equals || end < 0 || end > nextTag) throw damaged(part);
    name.lastTag = this.#tags;
    check.value(open + 1, end);
    this.#keep(name, open + 1, end);
    return end + 1;
  }

  #keep(name: FileName, from: number, to: number): void {
    if (name.declares !== undefined) {
      this.#declared ??= new Map();
      this.#declared.set(name.declares, plainValue(this.#xml.slice(from, to)));
    } else if (!name.isSession) {
      this.#kept[this.#keptCount] = name;
      this.#keptCount += 1;
      this.#scan.tape.addAttribute(from, to);
    }
  }
}
