import { expect, it } from 'vitest';
import { checkOutline } from '../outline/check-outline.js';
import { indicatorValueTypeSchema } from '../outline/indicator-schema.js';
import { indicatorsOf } from '../outline/find-in-outline.js';
import { completenessOf } from '../report/completeness.js';
import { reportSchema } from '../report/report-schema.js';
import { roundSchema } from '../round/round-schema.js';
import { sampleOutline } from './sample-outline.data.js';
import { sampleReport } from './sample-report.data.js';
import { sampleRound } from './sample-round.data.js';

it('is a report of a unit of the sample round, on the sample outline', () => {
  expect(reportSchema.parse(sampleReport)).toEqual(sampleReport);
  expect(roundSchema.parse(sampleRound)).toEqual(sampleRound);
  expect(checkOutline(sampleOutline)).toEqual([]);
  expect(sampleRound.outline).toEqual({ id: sampleOutline.id, version: sampleOutline.version });
});

it('is complete for every unit', () => {
  expect(completenessOf(sampleReport, sampleOutline).share).toBe(1);
});

it('has an indicator of every value type, and every relation', () => {
  const indicators = indicatorsOf(sampleOutline).map(({ indicator }) => indicator);
  expect(new Set(indicators.map(({ valueType }) => valueType))).toEqual(
    new Set(indicatorValueTypeSchema.options),
  );
  expect(indicators.flatMap((indicator) => Object.keys(indicator))).toEqual(
    expect.arrayContaining(['partOf', 'sumOf', 'ratio']),
  );
});
