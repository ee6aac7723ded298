import type { Round, Unit } from '@baocao/core';
import { unitOf } from '../unit-of.js';
import type { ReportOrigin } from '../report-origin.js';
import { findUnit } from './head/find-unit.js';
import type { FoundHead } from './head/read-head.js';
import { importFinding } from './import-finding.js';
import type { Ledger } from './ledger.js';

/** What tells the unit of a report, from the surest. */
export type UnitClues = {
  /** Id, as the caller gives it. */
  readonly named: string | undefined;
  readonly origin: ReportOrigin | undefined;
  readonly head: FoundHead | undefined;
};

/**
 * The unit of a report; what the head prints goes before what the file keeps out of sight, for
 * people write over the report of a neighbour.
 * @throws RangeError for a named unit that the round does not have.
 */
export function settleUnit(
  { named, origin, head }: UnitClues,
  round: Round,
  { tell }: Ledger,
): Unit | undefined {
  const kept = round.units.find(({ id }) => id === origin?.unit);
  const printed = head && findUnit(round, head);
  const own = named === undefined ? undefined : unitOf(round, named);
  const unit = own ?? printed ?? kept;
  if (unit === undefined) {
    tell(
      importFinding({ code: 'import/unit-unknown', severity: 'error', path: '/unit', values: {} }),
    );
  }
  const other = [printed, kept].find((one) => one !== undefined && one.id !== unit?.id);
  if (unit !== undefined && other !== undefined) {
    const values = { found: other.name, unit: unit.name };
    tell(importFinding({ code: 'import/unit-differs', path: '/unit', values }));
  }
  return unit;
}
