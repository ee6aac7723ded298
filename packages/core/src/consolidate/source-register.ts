import type { Report } from '../report/report-schema.js';
import type { Round } from '../round/round-schema.js';
import type { Unit } from '../round/unit-schema.js';

import type { SourceUnit } from './provenance.js';

/** A unit of the round by its place there. */
export type RegisteredUnit = {
  readonly unit: Unit;
  readonly key: string;
  /** Among the units of the round, from 0. */
  readonly order: number;
};

/** The units of a round, by id, each under the key that says what it is a part of. */
export function registerUnits({
  units,
}: Pick<Round, 'units'>): ReadonlyMap<string, RegisteredUnit> {
  const byId = new Map(units.map((unit) => [unit.id, unit]));
  const keyOf = ({ id, partOf }: Unit): string => {
    const whole = partOf === undefined ? undefined : byId.get(partOf);
    return whole === undefined ? id : joinKeys(keyOf(whole), id);
  };
  return new Map(units.map((unit, order) => [unit.id, { unit, key: keyOf(unit), order }]));
}

/** The key of a unit within a unit. */
export function joinKeys(whole: string, part: string): string {
  return `${whole}/${part}`;
}

/** True for a unit itself and for every unit within it. */
export function isWithin(key: string, whole: string): boolean {
  return key === whole || key.startsWith(`${whole}/`);
}

/** A unit of the round as the provenance names it. */
export function sourceUnitOf(
  { unit, key }: RegisteredUnit,
  report: Report | undefined,
  version?: number,
): SourceUnit {
  const { number, date } = report?.header ?? {};
  return {
    key,
    name: unit.name,
    kind: unit.kind,
    ...(unit.area === undefined ? {} : { area: unit.area }),
    standing: report === undefined ? 'missing' : 'reported',
    ...(number === undefined ? {} : { number }),
    ...(date === undefined ? {} : { date }),
    ...(version === undefined ? {} : { version }),
  };
}
