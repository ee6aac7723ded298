import { documentFinding } from '@baocao/document';
import type { Budget } from '../budget.js';
import { beyond, damaged, refused, Unreadable } from '../unreadable.js';
import { AttributeScanner } from './attribute-scanner.js';
import { endOfName, NameTable, type FileName } from './name-table.js';
import { outermostScope, type NamespaceScope } from './namespace-scope.js';
import type { ScannedPart } from './scanned-part.js';
import { indexOrEnd, TextCheck } from './text-check.js';
import { afterBlanks, endOfComment, endOfDeclaration, endOfInstruction } from './xml-markup.js';
import { characterData, words, XmlTape } from './xml-tape.js';
import { isLegalText } from './xml-text.js';

/**
 * Goes through a part once, tag by tag, and holds it to XML 1.0. A DOCTYPE is refused, so that no
 * entity is ever declared.
 * @throws Unreadable when it is not well-formed, or larger or deeper than the budget allows.
 */
export function scanXml(part: string, xml: string, budget: Budget): XmlTape {
  if (!isLegalText(xml)) throw damaged(part);
  const tape = new XmlTape(xml);
  const names = new NameTable(tape.names);
  new Scanner({ part, xml, budget, tape, names, check: new TextCheck(part, xml) }).scan();
  budget.take('elements', tape.elementCount);
  budget.take('attributes', tape.attributeCount);
  return tape;
}

/** An element whose end has not come yet. */
type OpenElement = { item: number; name: FileName; scope: NamespaceScope };

const sign = { mark: 0x21, slash: 0x2f, end: 0x3e, question: 0x3f } as const;

class Scanner {
  readonly #scan: ScannedPart;
  readonly #xml: string;
  readonly #attributes: AttributeScanner;
  readonly #outside = outermostScope();
  /** The elements that are open, outermost first, as far as `#depth`: places are used again. */
  readonly #open: OpenElement[] = [];
  #depth = 0;
  /** Elements that the budget still allows. */
  readonly #most: number;
  #nextTag = -1;

  constructor(scan: ScannedPart) {
    this.#scan = scan;
    this.#xml = scan.xml;
    this.#attributes = new AttributeScanner(scan);
    this.#most = scan.budget.left('elements');
  }

  scan(): void {
    const { length } = this.#xml;
    let at = endOfDeclaration(this.#xml);
    while (at < length) {
      const tag = this.#tagFrom(at);
      if (tag > at) this.#takeText(at, tag);
      at = tag < length ? this.#takeTag(tag) : length;
    }
    if (this.#scan.tape.elementCount === 0 || this.#depth > 0) throw this.#damaged();
  }

  /** The next `<` from here on; behind the last character where there is none. */
  #tagFrom(at: number): number {
    if (this.#nextTag < at) this.#nextTag = indexOrEnd(this.#xml, '<', at);
    return this.#nextTag;
  }

  #takeText(from: number, to: number): void {
    if (this.#depth > 0) {
      this.#scan.check.words(from, to);
      this.#scan.tape.addText(words, from, to);
    } else if (afterBlanks(this.#xml, from) < to) throw this.#damaged();
  }

  /** Like all that follow, gives the place behind what it takes. */
  #takeTag(tag: number): number {
    const next = this.#xml.charCodeAt(tag + 1);
    if (next === sign.slash) return this.#takeEnd(tag);
    if (next === sign.question) return this.#takeInstruction(tag);
    return next === sign.mark ? this.#takeSection(tag) : this.#takeStart(tag);
  }

  #takeStart(tag: number): number {
    const { tape, names, budget } = this.#scan;
    const parent = this.#open[this.#depth - 1];
    if (parent === undefined && tape.elementCount > 0) throw this.#damaged();
    const nameEnd = endOfName(this.#xml, tag + 1);
    const name = names.at(this.#xml, tag + 1, nameEnd);
    if (name === undefined) throw this.#damaged();
    const firstAttribute = tape.attributeCount;
    const end = this.#attributes.take(nameEnd, this.#tagFrom(tag + 1));
    if (tape.elementCount >= this.#most) throw beyond(budget.limits.elements);
    if (this.#depth >= budget.limits.depth) throw tooDeep(budget.limits.depth);
    const scope = this.#attributes.finish(parent?.scope ?? this.#outside);
    const item = tape.addElement(names.elementName(name, scope), firstAttribute);
    if (this.#xml.charCodeAt(end) === sign.end) {
      this.#enter(item, name, scope);
      return end + 1;
    }
    tape.close(item);
    return this.#behindEnd(end + 1);
  }

  #enter(item: number, name: FileName, scope: NamespaceScope): void {
    const place = this.#open[this.#depth];
    if (place === undefined) this.#open.push({ item, name, scope });
    else {
      place.item = item;
      place.name = name;
      place.scope = scope;
    }
    this.#depth += 1;
  }

  #takeEnd(tag: number): number {
    const ended = this.#open[this.#depth - 1];
    if (ended === undefined || !this.#xml.startsWith(ended.name.text, tag + 2))
      throw this.#damaged();
    this.#depth -= 1;
    this.#scan.tape.close(ended.item);
    return this.#behindEnd(afterBlanks(this.#xml, tag + 2 + ended.name.text.length));
  }

  #behindEnd(at: number): number {
    if (this.#xml.charCodeAt(at) !== sign.end) throw this.#damaged();
    return at + 1;
  }

  #takeInstruction(tag: number): number {
    const nameEnd = endOfName(this.#xml, tag + 2);
    const name = this.#scan.names.at(this.#xml, tag + 2, nameEnd)?.text;
    return this.#known(name && endOfInstruction(this.#xml, { name, nameEnd }));
  }

  #takeSection(tag: number): number {
    const xml = this.#xml;
    if (xml.startsWith('<!DOCTYPE', tag)) throw refused('document/has-doctype');
    if (xml.startsWith('<!--', tag)) return this.#known(endOfComment(xml, tag));
    const from = tag + '<![CDATA['.length;
    const to = indexOrEnd(xml, ']]>', from);
    const isWhole = xml.startsWith('<![CDATA[', tag) && to < xml.length;
    if (!isWhole || this.#depth === 0) throw this.#damaged();
    this.#scan.tape.addText(characterData, from, to);
    return to + ']]>'.length;
  }

  #known(end: number | '' | undefined): number {
    if (typeof end !== 'number') throw this.#damaged();
    return end;
  }

  #damaged(): Unreadable {
    return damaged(this.#scan.part);
  }
}

function tooDeep(limit: number): Unreadable {
  return new Unreadable(
    documentFinding({ code: 'document/too-deep', path: '', values: { limit } }),
  );
}
