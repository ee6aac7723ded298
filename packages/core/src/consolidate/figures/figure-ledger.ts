import { figure, notReported, type Figure } from '../../report/figure-schema.js';
import type { FigureProvenance, FigureTotal, SourceUnit } from '../provenance.js';
import { gatherStatements, type FigureStatement, type Said } from './figure-statement.js';
import type { FigureTask } from './figure-plan.js';
import { FigureTally } from './figure-tally.js';

/** The figures as they come in: what each unit gave, as the provenance will name it, and no more. */
export class FigureLedger {
  readonly tasks: readonly FigureTask[];
  readonly #keys: readonly string[];
  /** By task and by the place of the unit in the round. */
  readonly #said: readonly Said[][];

  /** `keys` names the units of the round, in their order. */
  constructor(tasks: readonly FigureTask[], keys: readonly string[]) {
    this.tasks = tasks;
    this.#keys = keys;
    this.#said = tasks.map(() => new Array<Said>(keys.length).fill(undefined));
  }

  /** What one unit says to each task; `order` is the unit's place in the round. */
  add(order: number, state: (task: FigureTask, place: number) => Said): void {
    for (const [place, task] of this.tasks.entries()) {
      const column = this.#said[place];
      if (column !== undefined) column[order] = state(task, place);
    }
  }

  /** All figures by id, whatever the order they came in. */
  close(units: ReadonlyMap<string, SourceUnit>): Record<string, FigureProvenance> {
    return Object.fromEntries(
      this.tasks.map(({ indicator, method }, place) => {
        const statement = gatherStatements(this.#said[place] ?? [], this.#keys);
        return [indicator.id, traced(method, statement, units)];
      }),
    );
  }
}

type Units = ReadonlyMap<string, SourceUnit>;

function traced(
  method: FigureTask['method'],
  statement: FigureStatement,
  units: Units,
): FigureProvenance {
  const parts = method === 'latest' ? newestLast(statement, units) : statement;
  const groups = new TallyGroups(method, units);
  for (const one of parts.sources) for (const tally of groups.of(one.unit)) tally.count(one);
  for (const silent of [parts.notReported, parts.unusable, parts.missing]) {
    for (const key of silent) for (const tally of groups.of(key)) tally.owe();
  }
  for (const key of parts.notApplicable) for (const tally of groups.of(key)) tally.excuse();
  return { method, ...parts, ...groups.totals() };
}

/** The last report speaks; of two of one day the later in the order of the round. */
function newestLast(statement: FigureStatement, units: Units): FigureStatement {
  const dayOf = ({ unit }: { readonly unit: string }) => units.get(unit)?.date ?? '';
  const sources = statement.sources.toSorted((a, b) =>
    dayOf(a) === dayOf(b) ? 0 : dayOf(a) < dayOf(b) ? -1 : 1,
  );
  return { ...statement, sources };
}

type Tallies = Map<string, FigureTally>;

/** The units in all, by kind and by area. */
class TallyGroups {
  readonly #method: FigureTask['method'];
  readonly #units: Units;
  readonly #all: FigureTally;
  readonly #byKind: Tallies = new Map();
  readonly #byArea: Tallies = new Map();

  constructor(method: FigureTask['method'], units: Units) {
    this.#method = method;
    this.#units = units;
    this.#all = new FigureTally(method);
  }

  /** The tallies that a unit counts in. */
  of(key: string): readonly FigureTally[] {
    const unit = this.#units.get(key);
    if (unit === undefined) return [this.#all];
    const kind = this.#in(this.#byKind, unit.kind);
    return unit.area === undefined
      ? [this.#all, kind]
      : [this.#all, kind, this.#in(this.#byArea, unit.area)];
  }

  #in(tallies: Tallies, group: string): FigureTally {
    const known = tallies.get(group);
    if (known !== undefined) return known;
    const tally = new FigureTally(this.#method);
    tallies.set(group, tally);
    return tally;
  }

  totals(): Pick<FigureProvenance, 'total' | 'byKind' | 'byArea'> {
    return {
      total: this.#all.total(),
      byKind: totalsOf(this.#byKind),
      byArea: totalsOf(this.#byArea),
    };
  }
}

function totalsOf(tallies: Tallies): Record<string, FigureTotal> {
  return Object.fromEntries([...tallies].map(([group, tally]) => [group, tally.total()]));
}

/** The figure that the consolidated report gives. */
export function figureFrom({ total, method }: FigureProvenance): Figure | undefined {
  if (method === 'none') return { kind: 'not-applicable' };
  if (total.value !== undefined) return figure(total.value);
  if (total.asked > 0 && total.reported === 0) return notReported();
  return total.notApplicable + total.reported > 0 ? { kind: 'not-applicable' } : undefined;
}
