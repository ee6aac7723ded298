import type { Response } from '../../report/response-schema.js';
import type { PassageOrigin } from '../provenance.js';
import { groupSimilar } from '../similar/group-similar.js';
import { SignatureShelf } from '../similar/signature-shelf.js';
import { textFingerprint, type TextFingerprint } from '../similar/text-fingerprint.js';
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

/** A text, by its fingerprint, and who said it; in the order of the units. */
export type SaidText = TextFingerprint & { readonly sayings: readonly Saying[] };

/** The same while reports come in. */
type ShelvedText = Pick<TextFingerprint, 'guard'> & {
  /** On the shelf of signatures. */
  readonly place: number;
  readonly sayings: Saying[];
};

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

/** All that units say to one section. Of their words the fingerprints stay here, the rest is put by. */
export class SectionMaterial {
  readonly #answers = new Map<number, AnswerKind>();
  readonly #texts = new Map<string, ShelvedText>();
  readonly #signatures = new SignatureShelf();

  add({ order, section, response, originsOf }: UnitResponse, store: PassageStore): void {
    const passages = response.kind === 'narrative' ? passagesOf(response.blocks) : [];
    // A response in words without a word is no answer.
    if (response.kind === 'narrative' && passages.length === 0) return;
    this.#answer(order, response.kind);
    for (const passage of passages) {
      const { id, guard, signature } = textFingerprint(passage.text);
      const from = originsOf(passage);
      const saying: Saying = {
        order,
        section,
        at: passage.at,
        ...(passage.item === undefined ? {} : { item: passage.item }),
        key: store.put(passage.block),
        ...(from === undefined ? {} : { from }),
      };
      const text = this.#texts.get(id);
      if (text !== undefined) text.sayings.push(saying);
      else
        this.#texts.set(id, { guard, place: this.#signatures.put(signature), sayings: [saying] });
    }
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
    return [...this.#texts]
      .map(([id, { guard, place, sayings }]) => ({
        id,
        guard,
        signature: this.#signatures.at(place),
        sayings: [...sayings].sort(inOrder),
      }))
      .sort((a, b) => firstOf(a, b));
  }
}

/** Texts that say the same, group by group. */
export function likeTexts(texts: readonly SaidText[]): SaidText[][] {
  return groupSimilar(texts).map((group) => group.flatMap((place) => texts[place] ?? []));
}

/** The passages of one unit are put by in the order of its report. */
function inOrder(a: Saying, b: Saying): number {
  return a.order - b.order || a.key - b.key;
}

function firstOf({ sayings: [a] }: SaidText, { sayings: [b] }: SaidText): number {
  return a === undefined || b === undefined ? 0 : inOrder(a, b);
}
