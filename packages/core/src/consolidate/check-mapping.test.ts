import { describe, expect, it } from 'vitest';
import { formatDiagnostic } from '../diagnostics/format-diagnostic.js';
import type { Outline } from '../outline/outline-schema.js';
import { checkMapping } from './check-mapping.js';
import { consolidationMessages } from './consolidation-messages.js';

const figure = (id: string, unit = 'cuộc') =>
  ({ id, label: `Số ${id}`, unit, valueType: 'count', aggregation: 'sum' }) as const;
const outline = (...ids: readonly string[]): Pick<Outline, 'nodes'> => ({
  nodes: [
    {
      id: 'whole',
      heading: 'Kết quả',
      children: ids.map((id) => ({ id, heading: id, indicators: [figure(`${id}-held`)] })),
    },
  ],
});
const source = outline('a', 'b');
const target = outline('x');
const found = (mapping: Parameters<typeof checkMapping>[0]) =>
  checkMapping(mapping, { source, target }).map(({ code, path }) => `${code} ${path}`);

describe('checkMapping', () => {
  it('has nothing to say of a mapping that leads from places to places', () => {
    const mapping = {
      sections: [
        { from: 'a', to: 'x' },
        { from: 'b', to: 'x' },
      ],
      figures: [{ from: ['a-held', 'b-held'], to: 'x-held' }],
    };
    expect(found(mapping)).toEqual([]);
  });

  it('tells of places that are none, and of sections that nobody answers', () => {
    const sections = [
      { from: 'c', to: 'x' },
      { from: 'a', to: 'whole' },
    ];
    expect(found({ sections, figures: [{ from: ['c-held'], to: 'y-held' }] })).toEqual([
      'consolidation/unknown-section /sections/0/from',
      'consolidation/no-answer-there /sections/1/to',
      'consolidation/unknown-figure /figures/0/to',
      'consolidation/unknown-figure /figures/0/from/0',
    ]);
  });

  it('tells of what goes two ways', () => {
    const sections = [
      { from: 'a', to: 'x' },
      { from: 'a', to: 'x' },
    ];
    const figures = [
      { from: ['a-held', 'a-held'], to: 'x-held' },
      { from: ['b-held'], to: 'x-held' },
    ];
    expect(found({ sections, figures })).toEqual([
      'consolidation/mapped-twice /sections/1/from',
      'consolidation/mapped-twice /figures/0/from/1',
      'consolidation/mapped-twice /figures/1/to',
    ]);
  });

  it('takes what is left out on purpose, where it is there and goes nowhere', () => {
    expect(found({ leftOut: { sections: ['a'], figures: ['b-held'] } })).toEqual([]);
    const mapping = {
      sections: [{ from: 'a', to: 'x' }],
      figures: [{ from: ['a-held'], to: 'x-held' }],
      leftOut: { sections: ['whole', 'c', 'a'], figures: ['c-held', 'a-held', 'b-held', 'b-held'] },
    };
    expect(found(mapping)).toEqual([
      'consolidation/no-answer-there /leftOut/sections/0',
      'consolidation/unknown-section /leftOut/sections/1',
      'consolidation/mapped-and-left-out /leftOut/sections/2',
      'consolidation/unknown-figure /leftOut/figures/0',
      'consolidation/mapped-and-left-out /leftOut/figures/1',
      'consolidation/mapped-twice /leftOut/figures/3',
    ]);
  });

  it('names the line of the mapping in the language of the reader', () => {
    const mapping = {
      figures: [{ from: ['a-held', 'c-held'], to: 'x-held' }],
      leftOut: { sections: ['c'] },
    };
    const lines = (language: 'vi' | 'en') =>
      checkMapping(mapping, { source, target }).map((one) =>
        formatDiagnostic(one, { catalogue: consolidationMessages, language }).replace(/:.*/u, ''),
      );
    expect(lines('vi')).toEqual([
      'Dòng chuyển chỉ tiêu 1 › chỉ tiêu nguồn 2',
      'Phần không đưa vào › mục 1',
    ]);
    expect(lines('en')).toEqual(['Figure mapping 1 › source figure 2', 'Left out › section 1']);
  });

  it('puts no figures together that differ in their unit of measure', () => {
    const people = { nodes: [{ id: 'x', heading: 'x', indicators: [figure('people', 'người')] }] };
    const mapping = { figures: [{ from: ['a-held'], to: 'people' }] };
    expect(checkMapping(mapping, { source, target: people })).toMatchObject([
      { code: 'consolidation/unlike-figures', values: { unit: 'cuộc', other: 'người' } },
    ]);
  });
});
