import { describe, expect, it } from 'vitest';
import { sampleOutline } from '../testing/sample-outline.data.js';
import { parseOutline } from './parse-outline.js';

describe('parseOutline', () => {
  it('reads an outline', () => {
    expect(parseOutline(JSON.parse(JSON.stringify(sampleOutline)))).toEqual({
      ok: true,
      value: sampleOutline,
      diagnostics: [],
    });
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
    expect(parseOutline({ ...sampleOutline, nodes })).toMatchObject({
      ok: false,
      diagnostics: [{ code: 'schema/too-many-items', path: '/nodes' }],
    });
  });

  it('refuses what checkOutline objects to', () => {
    const nodes = [...sampleOutline.nodes, { id: 'context', heading: 'LẶP LẠI' }];
    expect(parseOutline({ ...sampleOutline, nodes })).toMatchObject({
      ok: false,
      diagnostics: [{ code: 'outline/duplicate-id', path: '/nodes/3', address: 'Phần IV' }],
    });
  });

  it('mends texts that are not in NFC', () => {
    const nodes = [{ id: 'context', heading: 'ĐẶC ĐIỂM'.normalize('NFD') }];
    expect(parseOutline({ ...sampleOutline, nodes })).toMatchObject({
      ok: true,
      value: { nodes: [{ heading: 'ĐẶC ĐIỂM' }] },
      diagnostics: [{ code: 'text/not-nfc' }],
    });
  });
});
