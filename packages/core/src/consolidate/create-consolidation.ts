import type { Diagnostic } from '../diagnostics/diagnostic.js';
import { InternalError } from '../diagnostics/internal-error.js';
import { ownMember } from '../json/own-member.js';
import { toPointer } from '../json/pointer.js';
import type { Outline } from '../outline/outline-schema.js';
import { addressOfPath } from '../report/address-of-path.js';
import type { Report } from '../report/report-schema.js';
import type { Round } from '../round/round-schema.js';
import {
  consolidationDiagnostic,
  type ConsolidationCode,
  type ConsolidationValues,
} from './consolidation-diagnostic.js';
import type { Consolidated, ConsolidationInput } from './consolidated.js';
import { FigureLedger, figureFrom } from './figures/figure-ledger.js';
import { askedOfKind, figurePlan, figuresNeeded, type AskedOfKind } from './figures/figure-plan.js';
import { restateFigure } from './figures/restate-figure.js';
import { stateFigure } from './figures/state-figure.js';
import { tellFigures } from './figures/tell-figures.js';
import { NarrativeDesk } from './narrative/narrative-desk.js';
import { memoryPassages, type PassageStore } from './narrative/passage-store.js';
import type { OutlineMapping } from './outline-mapping.js';
import type { Provenance, SourceUnit } from './provenance.js';
import { joinKeys, registerUnits, sourceUnitOf, type RegisteredUnit } from './source-register.js';
import { Strays } from './strays.js';
import type { WorkbenchStore } from './workbench/workbench.js';

/** What a consolidation is about. */
export type ConsolidationOptions = {
  /** The outline that the units report on. */
  readonly outline: Outline;
  /** The round, with the units that owe a report; leave out those that are exempt. */
  readonly round: Round;
  /** What the consolidated report begins with. Its answers and figures are made here. */
  readonly head: Omit<Report, 'outline' | 'responses' | 'indicators'>;
  /** The outline of the consolidated report; absent: the units' own. */
  readonly target?: Outline;
  readonly mapping?: OutlineMapping;
  /** Where the words are kept meanwhile; absent: in memory. */
  readonly passages?: PassageStore;
  /** Where editors work between two consolidations; absent: nobody edits. */
  readonly workbench?: WorkbenchStore;
  /** Which version of its report each unit gives, by id, where versions are kept. */
  readonly versions?: ReadonlyMap<string, number>;
  /** How many statements of a section are printed where no editor chose; absent: all. */
  readonly mostStatements?: number;
};

/** A consolidation under way. */
export type Consolidation = {
  /**
   * Takes in one report. Of its figures and words the little is kept that the result needs; the
   * words themselves go to the passage store.
   * @throws RangeError for a second report of one unit: give the one that counts.
   */
  add(input: ConsolidationInput): void;
  /** Ends it. Gives the same whatever the order in which the reports came. */
  finish(): Promise<Consolidated>;
};

/** Starts a consolidation: reports go in one by one, in any order. */
export function createConsolidation(options: ConsolidationOptions): Consolidation {
  const run = new ConsolidationRun(options);
  return {
    add: (input) => {
      run.add(input);
    },
    finish: () => run.finish(),
  };
}

class ConsolidationRun {
  readonly #options: ConsolidationOptions;
  readonly #target: Outline;
  readonly #units: ReadonlyMap<string, RegisteredUnit>;
  readonly #inOrder: readonly RegisteredUnit[];
  /** Ids of units that others are a part of. */
  readonly #wholes: ReadonlySet<string>;
  readonly #figures: FigureLedger;
  readonly #needed: ReadonlySet<string>;
  readonly #asked = new Map<string, AskedOfKind>();
  readonly #words: NarrativeDesk;
  readonly #strays = new Strays();
  readonly #leftOut: {
    readonly sections: ReadonlySet<string>;
    readonly figures: ReadonlySet<string>;
  };
  readonly #problems: Diagnostic[] = [];
  /** The units behind each report that came, by the place of its unit. */
  readonly #behind = new Map<number, readonly SourceUnit[]>();

  constructor(options: ConsolidationOptions) {
    const { outline, round, target = outline, mapping = {} } = options;
    this.#options = options;
    this.#target = target;
    this.#units = registerUnits(round);
    this.#inOrder = [...this.#units.values()];
    this.#figures = new FigureLedger(
      figurePlan(outline, target, mapping),
      this.#inOrder.map(({ key }) => key),
    );
    this.#needed = figuresNeeded(this.#figures.tasks);
    const { sections, figures } = mapping.leftOut ?? {};
    this.#leftOut = { sections: new Set(sections), figures: new Set(figures) };
    this.#wholes = new Set(round.units.flatMap(({ partOf }) => partOf ?? []));
    this.#words = new NarrativeDesk({
      source: outline,
      target,
      mapping,
      store: options.passages ?? memoryPassages(),
      workbench: options.workbench,
      most: options.mostStatements ?? Number.POSITIVE_INFINITY,
      nameOf: this.#nameOf,
      keyOf: (order) => this.#unitAt(order).key,
    });
  }

  readonly #nameOf = (order: number) => this.#unitAt(order).unit.name;

  #unitAt(order: number): RegisteredUnit {
    const unit = this.#inOrder[order];
    if (unit === undefined) throw new InternalError(`There is no unit at ${String(order)}.`);
    return unit;
  }

  add(input: ConsolidationInput): void {
    const { report, provenance } =
      'report' in input ? input : { report: input, provenance: undefined };
    const registered = this.#units.get(report.unit);
    if (registered === undefined) {
      this.#refuse('consolidation/unknown-unit', { unit: report.unit });
      return;
    }
    const { id: expected } = this.#options.outline;
    if (report.outline.id !== expected) {
      const values = { unit: registered.unit.name, outline: report.outline.id, expected };
      this.#refuse('consolidation/other-outline', values);
      return;
    }
    if (this.#behind.has(registered.order)) {
      throw new RangeError(`The unit "${report.unit}" has two reports; give the one that counts.`);
    }
    const version = this.#options.versions?.get(report.unit);
    this.#behind.set(registered.order, unitsBehind(registered, { report, provenance, version }));
    this.#addFigures(registered, report, provenance);
    if (provenance !== undefined) {
      this.#problems.push(...changedFigures(registered.unit.name, report, provenance));
    }
    for (const section of this.#words.add(registered.order, report, provenance)) {
      const code = this.#leftOut.sections.has(section)
        ? 'consolidation/left-out'
        : 'consolidation/no-place';
      this.#strays.note(code, toPointer(['responses', section]), registered.order);
    }
  }

  #refuse<Code extends ConsolidationCode>(code: Code, values: ConsolidationValues<Code>): void {
    this.#problems.push(consolidationDiagnostic(code, 'error', '', values));
  }

  /** What a kind of unit is asked for; looked up once a kind. */
  #askedOf(kind: string): AskedOfKind {
    const known = this.#asked.get(kind);
    if (known !== undefined) return known;
    const asked = askedOfKind(kind, this.#options.outline, this.#figures.tasks);
    this.#asked.set(kind, asked);
    return asked;
  }

  #addFigures(
    { unit, key, order }: RegisteredUnit,
    report: Report,
    provenance: Provenance | undefined,
  ): void {
    const { ids, byTask } = this.#askedOf(unit.kind);
    this.#figures.add(order, (task, place) => {
      const restated = provenance && restateFigure(task, key, provenance);
      return restated ?? stateFigure(task, { unit: key, report, asked: byTask[place] ?? [] });
    });
    for (const id of Object.keys(report.indicators)) {
      if (this.#needed.has(id) && ids.has(id)) continue;
      this.#strays.note(this.#whyNotCounted(id), toPointer(['indicators', id]), order);
    }
  }

  #whyNotCounted(figure: string) {
    if (this.#needed.has(figure)) return 'consolidation/not-asked';
    return this.#leftOut.figures.has(figure) ? 'consolidation/left-out' : 'consolidation/no-place';
  }

  /** Words and figures of the whole round; what is missing is named by now. */
  async finish(): Promise<Consolidated> {
    const missing = this.#inOrder.filter((registered) => this.#owes(registered));
    for (const { unit, order } of missing) {
      const { byTask } = this.#askedOf(unit.kind);
      this.#figures.add(order, (_, place) => (byTask[place]?.length ? 'missing' : undefined));
    }
    const units = this.#inOrder.flatMap((registered) => {
      const behind = this.#behind.get(registered.order);
      return behind ?? (this.#owes(registered) ? [sourceUnitOf(registered, undefined)] : []);
    });
    const byKey = new Map(units.map((unit) => [unit.key, unit]));
    const figures = this.#figures.close(byKey);
    const told: Diagnostic[] = [];
    const { responses, sentences } = await this.#words.print((one) => told.push(one));
    const { id, version } = this.#target;
    const report: Report = {
      ...this.#options.head,
      outline: { id, version },
      responses,
      indicators: figuresOf(figures),
    };
    const came = units.some(({ standing }) => standing === 'reported');
    const diagnostics = [
      ...(came ? [] : [consolidationDiagnostic('consolidation/no-reports', 'warning', '', {})]),
      ...this.#problems.sort(byContent),
      ...this.#strays.diagnostics(this.#nameOf),
      ...tellFigures(this.#figures.tasks, figures, byKey),
      ...told,
    ].map(addressing(this.#target, this.#options.outline));
    return { report, provenance: { units, figures, sentences }, diagnostics };
  }

  /** A unit whose parts report for it owes nothing itself. */
  #owes({ unit, order }: RegisteredUnit): boolean {
    return !this.#behind.has(order) && !this.#wholes.has(unit.id);
  }
}

/** The units whose figures a report brings, each under its own name. */
function unitsBehind(
  registered: RegisteredUnit,
  given: {
    readonly report: Report;
    readonly provenance: Provenance | undefined;
    readonly version: number | undefined;
  },
): readonly SourceUnit[] {
  const { report, provenance, version } = given;
  if (provenance === undefined) return [sourceUnitOf(registered, report, version)];
  return provenance.units.map((unit) => ({ ...unit, key: joinKeys(registered.key, unit.key) }));
}

/** Figures that somebody changed in a consolidated report after its units were added up. */
function changedFigures(
  name: string,
  { indicators }: Report,
  { figures }: Provenance,
): Diagnostic[] {
  return Object.entries(figures).flatMap(([id, { total }]) => {
    const figure = ownMember(indicators, id);
    const expected = total.value;
    if (figure?.kind !== 'value' || expected === undefined || figure.value === expected) return [];
    const values = { unit: name, value: String(figure.value), expected: String(expected) };
    const path = toPointer(['indicators', id]);
    return [consolidationDiagnostic('consolidation/figure-changed', 'warning', path, values)];
  });
}

function figuresOf(figures: Provenance['figures']): Report['indicators'] {
  return Object.fromEntries(
    Object.entries(figures).flatMap(([id, one]) => {
      const own = figureFrom(one);
      return own === undefined ? [] : [[id, own]];
    }),
  );
}

function byContent(a: Diagnostic, b: Diagnostic): number {
  const [wordsA, wordsB] = [JSON.stringify(a), JSON.stringify(b)];
  return wordsA < wordsB ? -1 : wordsA > wordsB ? 1 : 0;
}

/** Names places; one that only the units' outline has is named by it. */
function addressing(target: Outline, source: Outline): (diagnostic: Diagnostic) => Diagnostic {
  const known = new Map<string, string | undefined>();
  return (diagnostic) => {
    const { path } = diagnostic;
    // Many are about one figure.
    if (!known.has(path)) {
      known.set(path, addressOfPath(target, path) ?? addressOfPath(source, path));
    }
    const address = known.get(path);
    return address === undefined ? diagnostic : { ...diagnostic, address };
  };
}
