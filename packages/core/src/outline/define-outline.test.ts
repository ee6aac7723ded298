import { describe, expect, it } from 'vitest';
import { defineOutline } from './define-outline.js';
import type { Outline } from './outline-schema.js';

const outline = {
  id: 'sample',
  version: '1.0.0',
  title: { name: 'ĐỀ CƯƠNG BÁO CÁO', subject: 'kết quả 6 tháng đầu năm' },
  unitKinds: [{ id: 'district', label: 'quận, huyện' }],
  nodes: [{ id: 'context', heading: 'KHÁI QUÁT' }],
} as const satisfies Outline;

describe('defineOutline', () => {
  it('gives the outline itself', () => {
    expect(defineOutline(outline)).toBe(outline);
  });

  it('throws for a shape that is wrong, naming place and cure', () => {
    const nodes = [{ ...outline.nodes[0], id: 'Context' }];
    expect(() => defineOutline({ ...outline, nodes })).toThrow(
      'This outline cannot be used:\n- Part 1 › id: is “Context”, should be an id of lower-case ' +
        'letters, digits, hyphens and dots, such as “results.communes” (at /nodes/0/id)',
    );
  });

  it('throws for ids given twice', () => {
    const nodes = [outline.nodes[0], outline.nodes[0]];
    expect(() => defineOutline({ ...outline, nodes })).toThrow(
      'Part II: the id “context” is in use elsewhere; each section, prompt, indicator and unit ' +
        'kind needs its own (at /nodes/1)',
    );
  });
});
