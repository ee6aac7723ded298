import type { Report, Unit } from '@baocao/core';
import type { Template } from '@baocao/template';
import { createRandom } from '../../bench/report/random.js';
import { makePlace } from './make-passages.js';
import { moreDepartments } from './phrases.data.js';
import { simulatedReport } from './simulated-report.js';

/** What a simulated round is like. */
export type Simulation = {
  /** The units that owe a report; absent: the template's own. */
  readonly units?: readonly Unit[];
  /** Pages of each report, about. */
  readonly pages: number;
  /** The same seed gives the same round. */
  readonly seed: number;
};

/** A unit and what came from it: a report, a file that is none, or nothing. */
export type SimulatedUnit =
  | { readonly unit: Unit; readonly came: 'report'; readonly report: Report }
  | { readonly unit: Unit; readonly came: 'broken' | 'nothing' };

/** The units of a round one by one, so that a whole country needs no more memory than one of them. */
export function* simulateRound(
  template: Template,
  { pages, seed }: Simulation,
): Generator<SimulatedUnit, void, undefined> {
  for (const [place, unit] of template.round.units.entries()) {
    const random = createRandom(seed * 100_003 + place);
    const chance = random.whole(1, 1000);
    if (chance <= 60) yield { unit, came: 'nothing' };
    else if (chance <= 70) yield { unit, came: 'broken' };
    else yield { unit, came: 'report', report: simulatedReport(template, unit, random, pages) };
  }
}

/** Communes of a country with as many as are asked for, in areas of about a hundred. */
export function manyCommunes(count: number, seed: number): Unit[] {
  const random = createRandom(seed);
  return Array.from({ length: count }, (_, place) => {
    const number = String(place + 1);
    return {
      id: `xa-${number}`,
      name: `Xã ${makePlace(random)} ${number}`,
      kind: 'district',
      area: `Tỉnh ${String(Math.floor(place / 98) + 1)}`,
    };
  });
}

/** Forty units: the fifteen districts of 2023, in two areas, and twenty-five departments. */
export function fortyUnits({ round }: Template): Unit[] {
  const districts = round.units
    .filter(({ kind }) => kind === 'district')
    .map((unit) => ({ ...unit, area: unit.name.startsWith('Quận') ? 'Nội thành' : 'Ngoại thành' }));
  const departments = [
    ...round.units.filter(({ kind }) => kind === 'department'),
    ...moreDepartments.map((name, place): Unit => ({
      id: `co-quan-${String(place + 1)}`,
      name,
      kind: 'department',
    })),
  ];
  return [...districts, ...departments];
}
