import type { Diagnostic } from '../../diagnostics/diagnostic.js';
import { ownMember } from '../../json/own-member.js';
import { toPointer } from '../../json/pointer.js';
import { answerSections } from '../../outline/find-in-outline.js';
import type { Outline } from '../../outline/outline-schema.js';
import type { Report } from '../../report/report-schema.js';
import type { Response } from '../../report/response-schema.js';
import { textFromBlocks } from '../../report/text-from-blocks.js';
import { consolidationDiagnostic } from '../consolidation-diagnostic.js';
import type { OutlineMapping } from '../outline-mapping.js';
import type { PassageOrigin, Provenance, Sentence } from '../provenance.js';
import { joinKeys } from '../source-register.js';
import { mergeEdits } from '../workbench/merge-edits.js';
import type { WorkbenchPassage, WorkbenchSection, WorkbenchStore } from '../workbench/workbench.js';
import type { PassageStore } from './passage-store.js';
import { passagePath, type Passage } from './passages-of.js';
import { printSection } from './print-section.js';
import { SectionMaterial, type SaidText } from './section-material.js';

/** Where words go, and how units are called. */
export type DeskOptions = {
  readonly source: Outline;
  readonly target: Outline;
  readonly mapping: OutlineMapping;
  readonly store: PassageStore;
  readonly workbench: WorkbenchStore | undefined;
  readonly most: number;
  readonly nameOf: (order: number) => string;
  readonly keyOf: (order: number) => string;
};

/** The words of all units, section by section, until they are printed. */
export class NarrativeDesk {
  readonly #options: DeskOptions;
  readonly #materials: ReadonlyMap<string, SectionMaterial>;
  /** The section that a section of the units' outline goes to. */
  readonly #places: ReadonlyMap<string, string>;

  constructor(options: DeskOptions) {
    const { source, target, mapping } = options;
    this.#options = options;
    const sections = answerSections(target).map(({ node }) => node.id);
    this.#materials = new Map(sections.map((id) => [id, new SectionMaterial()]));
    const mapped = new Map((mapping.sections ?? []).map(({ from, to }) => [from, to]));
    const leftOut = new Set(mapping.leftOut?.sections);
    this.#places = new Map(
      answerSections(source)
        .filter(({ node }) => !leftOut.has(node.id))
        .map(({ node: { id } }) => [id, mapped.get(id) ?? id]),
    );
  }

  /** Takes in the words of one report; gives the sections that have no place. */
  add(order: number, { responses }: Report, provenance: Provenance | undefined): string[] {
    const originsOf = originFinder(provenance, this.#options.keyOf(order));
    const strays = Object.keys(responses).filter((id) => this.#materialOf(id) === undefined);
    for (const section of this.#places.keys()) {
      const response = ownMember(responses, section);
      const material = this.#materialOf(section);
      if (response === undefined || material === undefined) continue;
      const own = { order, section, response, originsOf: originsOf(section) };
      material.add(own, this.#options.store);
    }
    return strays;
  }

  #materialOf(section: string): SectionMaterial | undefined {
    return this.#materials.get(this.#places.get(section) ?? '');
  }

  /** Every section as a response; what editors have to look at goes to `tell`. */
  async print(tell: (diagnostic: Diagnostic) => void) {
    const responses: Record<string, Response> = {};
    const sentences: Sentence[] = [];
    for (const [id, material] of this.#materials) {
      const printed = await this.#printSection(id, material, tell);
      if (printed.response !== undefined) responses[id] = printed.response;
      sentences.push(...printed.sentences);
    }
    return { responses, sentences };
  }

  async #printSection(id: string, material: SectionMaterial, tell: (one: Diagnostic) => void) {
    const { workbench, most, store, nameOf, keyOf } = this.#options;
    const texts = material.texts();
    const groups = material.inGroups(texts);
    const before = await workbench?.read(id);
    const path = toPointer(['responses', id]);
    const merged = mergeEdits({ path, before, texts, groups, most, nameOf, keyOf, tell });
    const { entries } = merged;
    tellWhatIsLeft(path, entries, tell);
    if (workbench !== undefined) {
      const passages = await recorded(texts, this.#options);
      await workbench.write({ section: id, ...merged, passages });
    }
    const used = new Set(entries.flatMap(({ use, passages }) => (use === 'leave' ? [] : passages)));
    const printed = texts.filter((text) => used.has(text.id));
    const byId = new Map(printed.map((text) => [text.id, text]));
    return printSection({ id, material, texts: byId, entries, store, nameOf, keyOf, tell });
  }
}

function tellWhatIsLeft(
  path: string,
  entries: WorkbenchSection['entries'],
  tell: (diagnostic: Diagnostic) => void,
): void {
  const count = entries.filter(({ use }) => use === 'leave').length;
  if (count === 0) return;
  tell(consolidationDiagnostic('consolidation/left-to-editor', 'info', path, { count }));
}

async function recorded(
  texts: readonly SaidText[],
  { store, keyOf }: DeskOptions,
): Promise<WorkbenchPassage[]> {
  const passages: WorkbenchPassage[] = [];
  for (const { id, sayings } of texts) {
    const [first] = sayings;
    if (first === undefined) continue;
    const units = [...new Set(sayings.map(({ order }) => keyOf(order)))];
    passages.push({ id, units, text: textFromBlocks([await store.get(first.key)]) });
  }
  return passages;
}

/** Of a consolidated report, the units that the words of a passage come from. */
function originFinder(provenance: Provenance | undefined, key: string) {
  const origins = new Map<string, PassageOrigin[]>();
  for (const { path, from } of provenance?.sentences ?? []) {
    const [whole = path] = path.split('/children/');
    const below = from.map((one) => ({ ...one, unit: joinKeys(key, one.unit) }));
    origins.set(whole, [...(origins.get(whole) ?? []), ...below]);
  }
  return (section: string) => (passage: Passage) =>
    origins.get(toPointer(['responses', section]) + passagePath(passage));
}
