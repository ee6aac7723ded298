import type { IsoDate } from '../format/iso-date.js';
import type { UnitChange, UnitHistory } from './unit-change.js';

/** How a unit of a later round is held against units of an earlier one. */
export type UnitCounterpart = {
  /** The unit of the later round. */
  readonly unit: string;
  /** The units of the earlier round that went into it, in that round's order. */
  readonly from: readonly string[];
  /**
   * `same` and `renamed`: figure against figure. `merged`: against the sum of `from`. `partial`:
   * not to be compared, since a part came from elsewhere or went elsewhere, or a unit that went
   * into it was not in the earlier round. `new`: nothing of the earlier round went into it.
   */
  readonly comparison: 'same' | 'renamed' | 'merged' | 'partial' | 'new';
  /** What happened between the two, first to last; a comparison has to say so. */
  readonly changes: readonly UnitChange[];
};

/** How two rounds stand to one another, unit by unit. */
export type UnitMapping = {
  /** One for each unit of the later round, in its order. */
  readonly units: readonly UnitCounterpart[];
  /** Units of the earlier round that nothing in the later one stands for. */
  readonly gone: readonly { readonly unit: string; readonly changes: readonly UnitChange[] }[];
};

type Rounds = {
  /** Ids of the units of the earlier round. */
  readonly earlier: readonly string[];
  /** Ids of the units of the later round. */
  readonly later: readonly string[];
  /** A day of the earlier round, such as the last of its period. */
  readonly after: IsoDate;
  /** The same day of the later round: changes after the one and not after the other count. */
  readonly until: IsoDate;
};

/**
 * Follows the units of an earlier round to those of a later one. No figure is divided: where a
 * unit was, its successors are `partial`.
 */
export function mapUnits(history: UnitHistory, rounds: Rounds): UnitMapping {
  const { earlier, later, after, until } = rounds;
  const traces = new Map(earlier.map((id) => [id, traceOf(id)]));
  const between = history.filter(({ on }) => after < on && on <= until);
  for (const change of between.toSorted((a, b) => a.on.localeCompare(b.on))) follow(traces, change);
  const expected = new Set(later);
  return {
    units: later.map((unit) => counterpart(unit, traces.get(unit) ?? traceOf())),
    gone: earlier
      .filter((id) => ![...traces].some(([at, { from }]) => expected.has(at) && from.has(id)))
      .map((unit) => ({ unit, changes: changesOf(unit, traces) })),
  };
}

/** What stands at an id at some moment, and what went into it. */
type Trace = {
  /** Units of the earlier round. */
  readonly from: ReadonlySet<string>;
  /** All of each of them, and nothing else. */
  readonly whole: boolean;
  readonly changes: readonly UnitChange[];
};

function traceOf(...from: readonly string[]): Trace {
  return { from: new Set(from), whole: from.length > 0, changes: [] };
}

/** What became nothing stands at an id that no unit can have, so that it can be told of. */
const nowhere = (id: string) => `${id} `;

function follow(traces: Map<string, Trace>, change: UnitChange): void {
  const sources = typeof change.from === 'string' ? [change.from] : change.from;
  const taken = sources.map((id) => traces.get(id) ?? traceOf());
  for (const id of sources) traces.delete(id);
  const moved = joined(taken, change);
  switch (change.kind) {
    case 'renamed':
    case 'merged':
      traces.set(change.to, arriving(traces.get(change.to), moved));
      break;
    case 'divided':
      for (const id of change.to) {
        traces.set(id, { ...arriving(traces.get(id), moved), whole: false });
      }
      break;
    case 'dissolved':
      traces.set(nowhere(change.from), { ...moved, whole: false });
      break;
  }
}

/** Several traces in one: whole where each of them is. */
function joined(traces: readonly Trace[], change: UnitChange): Trace {
  const earlier = new Set(traces.flatMap(({ changes }) => changes));
  return {
    from: new Set(traces.flatMap(({ from }) => [...from])),
    whole: traces.every(({ whole }) => whole),
    changes: [...earlier, change],
  };
}

/** What stood at an id already stays a part of what comes there. */
function arriving(there: Trace | undefined, moved: Trace): Trace {
  if (there === undefined) return moved;
  return {
    from: new Set([...there.from, ...moved.from]),
    whole: false,
    changes: [...new Set([...there.changes, ...moved.changes])],
  };
}

function counterpart(unit: string, { from, whole, changes }: Trace): UnitCounterpart {
  return {
    unit,
    from: [...from],
    comparison: comparisonOf(unit, { from, whole, changes }),
    changes,
  };
}

function comparisonOf(
  unit: string,
  { from, whole, changes }: Trace,
): UnitCounterpart['comparison'] {
  if (from.size === 0) return changes.length === 0 ? 'new' : 'partial';
  if (!whole) return 'partial';
  if (from.size > 1) return 'merged';
  return from.has(unit) ? 'same' : 'renamed';
}

function changesOf(unit: string, traces: ReadonlyMap<string, Trace>): readonly UnitChange[] {
  const own = [...traces.values()].filter(({ from }) => from.has(unit));
  return [...new Set(own.flatMap(({ changes }) => changes))];
}
