import {
  InternalError,
  roundState,
  type Diagnostic,
  type RoundEvent,
  type RoundState,
} from '@baocao/core';
import type { Template } from '@baocao/template';
import { and, asc, eq, gt } from 'drizzle-orm';
import { refusal } from '../problems/refusal.js';
import type { Database } from '../store/database.js';
import { events, rounds } from '../store/tables.js';

/** Where a round stands after its events so far. */
export type RoundPage = {
  readonly template: Template;
  /** Number of the last event. */
  readonly seq: number;
  readonly state: RoundState;
  /** Number of the last event of each unit that had any. */
  readonly unitSeqs: ReadonlyMap<string, number>;
};

/** Reads rounds, and remembers what cannot change: what they began as, and the events so far. */
export type RoundBook = {
  /** @throws Refusal (404) where there is no such round. */
  readonly open: (db: Database, round: string) => Promise<RoundPage>;
};

/** How many rounds are kept at hand. */
const remembered = 50;

/**
 * A book of rounds. It only remembers what is committed, so that a transaction has to open it
 * before it appends events of its own.
 */
export function roundBook(): RoundBook {
  const pages = new Map<string, RoundPage>();
  return {
    open: async (db, round) => {
      const known = pages.get(round) ?? (await firstPage(db, round));
      const page = await turned(db, round, known);
      const newer = pages.get(round);
      pages.delete(round);
      pages.set(round, newer !== undefined && newer.seq > page.seq ? newer : page);
      const [oldest] = pages.keys();
      if (pages.size > remembered && oldest !== undefined) pages.delete(oldest);
      return page;
    },
  };
}

async function firstPage(db: Database, round: string): Promise<RoundPage> {
  const [row] = await db
    .select({ template: rounds.template })
    .from(rounds)
    .where(eq(rounds.id, round));
  if (row === undefined) throw refusal('unknown-round', { round });
  const { template } = row;
  const { state } = roundState(template.round, []);
  return { template, seq: 0, state, unitSeqs: new Map() };
}

/** A page with the events added that came since. */
async function turned(db: Database, round: string, page: RoundPage): Promise<RoundPage> {
  const added = await db
    .select({ event: events.event })
    .from(events)
    .where(and(eq(events.round, round), gt(events.seq, page.seq)))
    .orderBy(asc(events.seq));
  if (added.length === 0) return page;
  const { page: next, diagnostics } = afterSteps(
    page,
    added.map(({ event }) => event),
  );
  const [problem] = diagnostics;
  if (problem !== undefined) {
    throw new InternalError(`The events of the round "${round}" break ${problem.code}.`);
  }
  return next;
}

/** A page after steps that are taken on it, with the reasons why some cannot be. */
export function afterSteps(
  page: RoundPage,
  steps: readonly RoundEvent[],
): { readonly page: RoundPage; readonly diagnostics: readonly Diagnostic[] } {
  const { state, diagnostics } = roundState(page.template.round, steps, page.state);
  const unitSeqs = new Map(page.unitSeqs);
  for (const [index, event] of steps.entries()) {
    for (const unit of unitsOf(event)) unitSeqs.set(unit, page.seq + index + 1);
  }
  return { page: { ...page, seq: page.seq + steps.length, state, unitSeqs }, diagnostics };
}

function unitsOf(event: RoundEvent): readonly string[] {
  if ('unit' in event) return [event.unit];
  return 'units' in event ? event.units : [];
}
