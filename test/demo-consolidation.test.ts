import { indicatorsOf, type Report } from '@baocao/core';
import { describe, expect, it } from 'vitest';
import { writeDocx } from '@baocao/docx';
import { writePdf } from '@baocao/pdf';
import { demoConsolidated, demoRound, demoTemplate } from '../scripts/demo-consolidation.js';

const demo = await demoRound();
const { report, provenance } = demo.made;
const at = new Date('2023-06-20T00:00:00Z');

function numberIn({ indicators }: Report, id: string): number | undefined {
  const figure = indicators[id];
  return figure?.kind === 'value' && typeof figure.value === 'number' ? figure.value : undefined;
}

/** In thousandths, which no figure of the round is finer than; with none of the code that is tested. */
function summed(id: string): bigint {
  return demo.reports
    .flatMap((one) => numberIn(one, id) ?? [])
    .reduce((sum, value) => sum + BigInt(Math.round(value * 1000)), 0n);
}

describe('the round of forty units', () => {
  const indicators = indicatorsOf(demoTemplate.outline).map(({ indicator }) => indicator);

  it.each(indicators.filter(({ aggregation }) => aggregation === 'sum'))(
    'adds up $id as anybody would',
    ({ id }) => {
      expect(numberIn(report, id)).toBe(Number(summed(id)) / 1000);
    },
  );

  it.each(indicators.filter(({ aggregation }) => aggregation === 'weighted-mean'))(
    'works out $id from sums, not from shares',
    ({ id, ratio }) => {
      const pairs = demo.reports.flatMap((one) => {
        const [part, whole] = [ratio?.numerator, ratio?.denominator].map((key) =>
          numberIn(one, key ?? ''),
        );
        return part === undefined || whole === undefined || whole === 0 ? [] : [{ part, whole }];
      });
      const part = pairs.reduce((sum, pair) => sum + pair.part, 0);
      const whole = pairs.reduce((sum, pair) => sum + pair.whole, 0);
      expect(numberIn(report, id)).toBeCloseTo((100 * part) / whole, 1);
    },
  );

  it('explains every figure by the units that gave it', () => {
    for (const { id } of indicators) {
      const own = provenance.figures[id];
      const silent = [own?.notReported, own?.missing, own?.unusable, own?.notApplicable];
      const named = [
        ...(own?.sources.map(({ unit }) => unit) ?? []),
        ...silent.flatMap((units) => units ?? []),
      ];
      const kinds = new Set(
        named.map((key) => provenance.units.find((unit) => unit.key === key)?.kind),
      );
      const asked = provenance.units.filter(({ kind }) => kinds.has(kind)).map(({ key }) => key);
      expect(named.toSorted(), id).toEqual(asked.toSorted());
    }
  });

  it('has units that are late, that sent nothing, and figures worth a look', () => {
    expect(provenance.units).toHaveLength(40);
    expect(provenance.units.some(({ standing }) => standing === 'missing')).toBe(true);
    expect(provenance.units.some(({ date = '' }) => date > '2023-06-14')).toBe(true);
    expect(demo.made.diagnostics.map(({ code }) => code)).toContain('consolidation/outlier');
  });

  it('becomes a document in both formats', async () => {
    const { document } = demoConsolidated(demo);
    expect((await writeDocx(document, { at })).diagnostics).toEqual([]);
    expect((await writePdf(document, { at })).diagnostics).toEqual([]);
  });
});
