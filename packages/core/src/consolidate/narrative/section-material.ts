import { InternalError } from '../../diagnostics/internal-error.js';
import type { Response } from '../../report/response-schema.js';
import type { PassageOrigin } from '../provenance.js';
import { FingerprintShelf } from '../similar/fingerprint-shelf.js';
import { groupSimilar } from '../similar/group-similar.js';
import { NumberShelf } from '../similar/number-shelf.js';
import { passagesOf, type Passage } from './passages-of.js';
import type { PassageStore } from './passage-store.js';

/** A passage in the report of one unit. */
export type Saying = Pick<Passage, 'at' | 'item'> & {
  /** Of the unit in the round. */
  readonly order: number;
  /** The section of the unit's outline. */
  readonly section: string;
  /** In the passage store. */
  readonly key: number;
  /** Behind a consolidated report: the units that it comes from. */
  readonly from?: readonly PassageOrigin[];
};

/** A text and who said it. */
export class SaidText {
  /** The same for texts that differ in spaces, case and marks alone. */
  readonly id: string;
  /** Where its fingerprints are. */
  readonly places: readonly number[];
  readonly #sayingAt: (place: number) => Saying;

  constructor(id: string, places: readonly number[], sayingAt: (place: number) => Saying) {
    this.id = id;
    this.places = places;
    this.#sayingAt = sayingAt;
  }

  /** In the order of the units; made when asked for, since most texts of a large round are left. */
  get sayings(): Saying[] {
    return this.places.map(this.#sayingAt);
  }
}

/** How a unit answered: the weightiest of its answers, where several sections go to one. */
export type AnswerKind = 'narrative' | 'none-arising' | 'not-applicable';
const weightiest: readonly AnswerKind[] = ['narrative', 'none-arising', 'not-applicable'];

/** A response of one unit, and where the words of its passages come from. */
export type UnitResponse = {
  readonly order: number;
  readonly section: string;
  readonly response: Response;
  readonly originsOf: (passage: Passage) => readonly PassageOrigin[] | undefined;
};

/** What is kept of a passage; `item` is one more than its index, 0 outside a list. */
const columns = { order: 0, section: 1, at: 2, item: 3, key: 4 } as const;

/** All that units say to one section. Of their words the fingerprints stay here, the rest is put by. */
export class SectionMaterial {
  readonly #answers = new Map<number, AnswerKind>();
  /** Passages as they came, in the places of their fingerprints. */
  readonly #passages = new NumberShelf(Object.keys(columns).length);
  readonly #fingerprints = new FingerprintShelf();
  /** The sections of the units' outline that go here. */
  readonly #sections: string[] = [];
  readonly #origins = new Map<number, readonly PassageOrigin[]>();

  add({ order, section, response, originsOf }: UnitResponse, store: PassageStore): void {
    const passages = response.kind === 'narrative' ? passagesOf(response.blocks) : [];
    // A response in words without a word is no answer.
    if (response.kind === 'narrative' && passages.length === 0) return;
    this.#answer(order, response.kind);
    const from = this.#sectionAt(section);
    for (const passage of passages) {
      const { at, item = -1 } = passage;
      const place = this.#passages.put([order, from, at, item + 1, store.put(passage.block)]);
      this.#fingerprints.put(passage.text);
      const origins = originsOf(passage);
      if (origins !== undefined) this.#origins.set(place, origins);
    }
  }

  #sectionAt(section: string): number {
    const known = this.#sections.indexOf(section);
    return known === -1 ? this.#sections.push(section) - 1 : known;
  }

  #answer(order: number, kind: AnswerKind): void {
    const before = this.#answers.get(order);
    const rank = (one: AnswerKind) => weightiest.indexOf(one);
    if (before === undefined || rank(kind) < rank(before)) this.#answers.set(order, kind);
  }

  /** The units that answered in a way, in their order. */
  unitsBy(kind: AnswerKind): number[] {
    return [...this.#answers]
      .filter(([, own]) => own === kind)
      .map(([order]) => order)
      .sort((a, b) => a - b);
  }

  /** Every text once, in the order of the units and of their reports. */
  texts(): SaidText[] {
    const places = new Map<string, number[]>();
    for (const place of this.#placesInOrder()) {
      const id = this.#fingerprints.idAt(place);
      const known = places.get(id);
      if (known === undefined) places.set(id, [place]);
      else known.push(place);
    }
    const sayingAt = (place: number) => this.#sayingAt(place);
    return [...places].map(([id, own]) => new SaidText(id, own, sayingAt));
  }

  /** The passages of one unit are put by in the order of its report. */
  #placesInOrder(): Uint32Array {
    const at = (place: number, column: number) => this.#passages.at(place, column);
    return Uint32Array.from({ length: this.#passages.count }, (_, place) => place).sort(
      (a, b) =>
        at(a, columns.order) - at(b, columns.order) || at(a, columns.key) - at(b, columns.key),
    );
  }

  #sayingAt(place: number): Saying {
    const at = (column: number) => this.#passages.at(place, column);
    const item = at(columns.item) - 1;
    const from = this.#origins.get(place);
    return {
      order: at(columns.order),
      section: this.#sections[at(columns.section)] ?? '',
      at: at(columns.at),
      ...(item === -1 ? {} : { item }),
      key: at(columns.key),
      ...(from === undefined ? {} : { from }),
    };
  }

  /** Its texts in groups that say the same. */
  inGroups(texts: readonly SaidText[]): SaidText[][] {
    const places = texts.map((text) => text.places[0] ?? 0);
    const groups = groupSimilar(this.#fingerprints, places);
    return groups.map((group) => group.map((index) => textAt(texts, index)));
  }
}

function textAt(texts: readonly SaidText[], index: number): SaidText {
  const text = texts[index];
  if (text === undefined) throw new InternalError(`There is no text at ${String(index)}.`);
  return text;
}
