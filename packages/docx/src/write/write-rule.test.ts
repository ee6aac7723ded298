import type { RuleFlow } from '@baocao/document';
import { expect, it } from 'vitest';
import { writtenBody } from '../../test/written-body.js';
import { at, elements } from '../../test/xml-tree.js';

const rule: RuleFlow = {
  kind: 'rule',
  width: 60,
  thickness: 0.75,
  align: 'center',
  before: 2,
  after: 4,
};

const properties = async (own: Partial<RuleFlow> = {}) => {
  const [paragraph] = elements(await writtenBody([{ ...rule, ...own }]), 'w:p');
  return at(paragraph, 'w:pPr');
};

/** A4 less 30 and 15 mm. */
const textArea = 165;
const millimetres = (twips: string | undefined) => (Number(twips) * 25.4) / 1440;

it.each(['center', 'left'] as const)('is exactly as wide as asked, set %s', async (align) => {
  const indent = at(await properties({ align }), 'w:ind')?.attributes;
  const left = millimetres(indent?.['w:left']);
  const right = millimetres(indent?.['w:right']);
  expect(textArea - left - right).toBeCloseTo(rule.width, 1);
  expect(left).toBeCloseTo(align === 'center' ? right : 0, 1);
});

it('has the thickness in eighths of a point and the gaps in twentieths', async () => {
  const written = await properties();
  expect(at(written, 'w:pBdr', 'w:bottom')?.attributes['w:sz']).toBe('6');
  const { 'w:line': line, 'w:after': after } = at(written, 'w:spacing')?.attributes ?? {};
  expect([line, after]).toEqual(['40', '80']);
});

it('never stands out of its place', async () => {
  const indent = at(await properties({ width: 500 }), 'w:ind')?.attributes;
  expect([indent?.['w:left'], indent?.['w:right']]).toEqual(['0', '0']);
});
