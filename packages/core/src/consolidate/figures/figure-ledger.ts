import { figure, notReported, type Figure } from '../../report/figure-schema.js';
import type { Contribution, FigureProvenance, FigureTotal, SourceUnit } from '../provenance.js';
import { foldFigure, type FigureParts } from './fold-figure.js';
import type { FigureTask } from './figure-plan.js';
import { joinStatements, type FigureStatement } from './figure-statement.js';

type Entry = { readonly order: number; readonly statement: FigureStatement };

/** The figures as they come in; of each unit a few numbers are kept, nothing else. */
export class FigureLedger {
  readonly tasks: readonly FigureTask[];
  readonly #entries: readonly Entry[][];

  constructor(tasks: readonly FigureTask[]) {
    this.tasks = tasks;
    this.#entries = tasks.map(() => []);
  }

  /** What one unit says to each task; `order` is the unit's place in the round. */
  add(order: number, state: (task: FigureTask) => FigureStatement): void {
    for (const [place, task] of this.tasks.entries()) {
      this.#entries[place]?.push({ order, statement: state(task) });
    }
  }

  /** All figures by id, whatever the order they came in. */
  close(units: ReadonlyMap<string, SourceUnit>): Record<string, FigureProvenance> {
    return Object.fromEntries(
      this.tasks.map(({ indicator, method }, place) => {
        const inOrder = [...(this.#entries[place] ?? [])].sort((a, b) => a.order - b.order);
        const statement = joinStatements(inOrder.map((entry) => entry.statement));
        return [indicator.id, traced(method, statement, units)];
      }),
    );
  }
}

const nobody: FigureParts = { contributions: [], owed: 0, notApplicable: 0 };

type Units = ReadonlyMap<string, SourceUnit>;

function traced(
  method: FigureTask['method'],
  statement: FigureStatement,
  units: Units,
): FigureProvenance {
  const parts = method === 'latest' ? newestLast(statement, units) : statement;
  return {
    method,
    ...parts,
    total: totalsBy(method, parts, () => 'all')['all'] ?? foldFigure(method, nobody),
    byKind: totalsBy(method, parts, (key) => units.get(key)?.kind),
    byArea: totalsBy(method, parts, (key) => units.get(key)?.area),
  };
}

/** The last report speaks; of two of one day the later in the order of the round. */
function newestLast(statement: FigureStatement, units: Units): FigureStatement {
  const dayOf = ({ unit }: { readonly unit: string }) => units.get(unit)?.date ?? '';
  const sources = statement.sources.toSorted((a, b) =>
    dayOf(a) === dayOf(b) ? 0 : dayOf(a) < dayOf(b) ? -1 : 1,
  );
  return { ...statement, sources };
}

type MutableParts = { contributions: Contribution[]; owed: number; notApplicable: number };

/** The units of a statement in groups; those that belong to none are left out. */
function partsBy(
  statement: FigureStatement,
  groupOf: (key: string) => string | undefined,
): ReadonlyMap<string, MutableParts> {
  const groups = new Map<string, MutableParts>();
  const put = (key: string, change: (parts: MutableParts) => void) => {
    const group = groupOf(key);
    if (group === undefined) return;
    const parts = groups.get(group) ?? { contributions: [], owed: 0, notApplicable: 0 };
    change(parts);
    groups.set(group, parts);
  };
  for (const one of statement.sources) put(one.unit, (parts) => parts.contributions.push(one));
  for (const list of [statement.notReported, statement.unusable, statement.missing]) {
    for (const key of list) put(key, (parts) => (parts.owed += 1));
  }
  for (const key of statement.notApplicable) put(key, (parts) => (parts.notApplicable += 1));
  return groups;
}

function totalsBy(
  method: FigureTask['method'],
  statement: FigureStatement,
  groupOf: (key: string) => string | undefined,
): Record<string, FigureTotal> {
  const totals = [...partsBy(statement, groupOf)].map(
    ([group, parts]) => [group, foldFigure(method, parts)] as const,
  );
  return Object.fromEntries(totals);
}

/** The figure that the consolidated report gives. */
export function figureFrom({ total, method }: FigureProvenance): Figure | undefined {
  if (method === 'none') return { kind: 'not-applicable' };
  if (total.value !== undefined) return figure(total.value);
  if (total.asked > 0 && total.reported === 0) return notReported();
  return total.notApplicable + total.reported > 0 ? { kind: 'not-applicable' } : undefined;
}
