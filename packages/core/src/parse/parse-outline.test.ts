import { describe, expect, it } from 'vitest';
import { sampleOutline } from '../testing/sample-outline.data.js';
import { checkConstraints } from '../constraints/check-constraints.js';
import { parseOutline } from './parse-outline.js';

const plainOutline = { ...sampleOutline, constraints: undefined };

describe('parseOutline', () => {
  it('reads an outline', () => {
    const input: unknown = JSON.parse(JSON.stringify(sampleOutline));
    expect(parseOutline(input, { constraints: checkConstraints })).toEqual({
      ok: true,
      value: sampleOutline,
      diagnostics: [],
    });
  });

  it('says so when nobody looked at the constraints, and refuses what their check objects to', () => {
    expect(parseOutline(sampleOutline)).toMatchObject({
      ok: true,
      diagnostics: [{ code: 'outline/constraints-unchecked', severity: 'info' }],
    });
    const [first] = sampleOutline.constraints;
    const constraints = [{ ...first, expression: 'figures.communes > figures.wards' }];
    expect(
      parseOutline({ ...sampleOutline, constraints }, { constraints: checkConstraints }),
    ).toMatchObject({ ok: false, diagnostics: [{ code: 'outline/constraint-unknown-name' }] });
  });

  it('refuses a wrong shape', () => {
    expect(parseOutline({ ...sampleOutline, nodes: [] })).toMatchObject({
      ok: false,
      diagnostics: [{ code: 'schema/too-few-items', path: '/nodes' }],
    });
  });

  it('refuses more parts than Roman numerals can number', () => {
    const nodes = Array.from({ length: 4_000 }, (_, index) => ({
      id: `part-${String(index)}`,
      heading: 'PHẦN',
    }));
    expect(parseOutline({ ...plainOutline, nodes })).toMatchObject({
      ok: false,
      diagnostics: [{ code: 'schema/too-many-items', path: '/nodes' }],
    });
  });

  it('refuses what checkOutline objects to', () => {
    const nodes = [...sampleOutline.nodes, { id: 'context', heading: 'LẶP LẠI' }];
    expect(parseOutline({ ...plainOutline, nodes })).toMatchObject({
      ok: false,
      diagnostics: [{ code: 'outline/duplicate-id', path: '/nodes/3', address: 'Phần IV' }],
    });
  });

  it('mends texts that are not in NFC', () => {
    const nodes = [{ id: 'context', heading: 'ĐẶC ĐIỂM'.normalize('NFD') }];
    expect(parseOutline({ ...plainOutline, nodes })).toMatchObject({
      ok: true,
      value: { nodes: [{ heading: 'ĐẶC ĐIỂM' }] },
      diagnostics: [{ code: 'text/not-nfc' }],
    });
  });
});
