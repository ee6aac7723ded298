import { checkOutline, findInOutline, formatDiagnostic, type Outline } from '@baocao/core';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { extendOutline } from '../src/adapt/extend-outline.js';
import { mergeMessages } from '../src/adapt/merge/merge-messages.js';
import { mergeOutlines } from '../src/adapt/merge/merge-outlines.js';
import type { OutlineChanges } from '../src/adapt/template-changes.js';
import { sampleTemplate } from './sample-template.js';

const base: Outline = sampleTemplate.outline;
const identity = { id: base.id, version: base.version };
const change = (changes: Omit<OutlineChanges, 'id' | 'version'>): Outline =>
  JSON.parse(JSON.stringify(extendOutline(base, { ...identity, ...changes }))) as Outline; // as read from a file

function merged(
  mine: Omit<OutlineChanges, 'id' | 'version'>,
  theirs: Omit<OutlineChanges, 'id' | 'version'>,
) {
  const { outline, conflicts } = mergeOutlines(base, change(mine), change(theirs));
  const told = conflicts.map((one) => formatDiagnostic(one, { catalogue: mergeMessages }));
  return { outline, told };
}

/** Changes that do not touch one another, by themselves: any set of them makes an outline. */
const edits: readonly Omit<OutlineChanges, 'id' | 'version'>[] = [
  { nodes: { context: { heading: 'TÌNH HÌNH CHUNG' } } },
  { nodes: { 'results.strikes': 'drop' } },
  { nodes: { 'tasks.next': { note: '(nêu rõ thời hạn)' } } },
  { add: [{ after: 'context', node: { id: 'digital', heading: 'CHUYỂN ĐỔI SỐ' } }] },
  { move: { 'tasks.proposals': { before: 'tasks.next' } } },
  { indicators: { communes: { label: 'Tổng số xã' } } },
  { title: { name: 'ĐỀ CƯƠNG', subject: 'kết quả năm 2024' } },
];

describe('mergeOutlines', () => {
  it('takes over what only the base changed, and keeps what only was changed here', () => {
    const places = fc.subarray([...edits.keys()]);
    fc.assert(
      fc.property(places, (chosen) => {
        const of = (place: number) => edits[place] ?? {};
        const together = (list: readonly number[]) =>
          list.reduce<Outline>((outline, place) => {
            const next = extendOutline(outline, { ...identity, ...of(place) });
            return JSON.parse(JSON.stringify(next)) as Outline; // as read from a file
          }, base);
        const rest = [...edits.keys()].filter((place) => !chosen.includes(place));
        const { outline, conflicts } = mergeOutlines(base, together(chosen), together(rest));
        expect(conflicts).toEqual([]);
        expect(outline).toEqual(together([...edits.keys()]));
        expect(checkOutline(outline)).toEqual([]);
      }),
    );
  });

  it('keeps what was changed here where both changed it, and tells', () => {
    const { outline, told } = merged(
      { nodes: { context: { heading: 'CỦA TA' } } },
      { nodes: { context: { heading: 'CỦA HỌ' } } },
    );
    expect(outline.nodes[0]?.heading).toBe('CỦA TA');
    expect(told).toEqual([
      expect.stringContaining('“CỦA TA”, tiêu đề: ở đây là “CỦA TA”, mẫu gốc nay là “CỦA HỌ”'),
    ]);
  });

  it('follows a section that one side moved and the other reworded', () => {
    const { outline, told } = merged(
      { nodes: { 'results.strikes': { heading: 'Ngừng việc' } } },
      { move: { 'results.strikes': { firstIn: 'tasks' } } },
    );
    expect(told).toEqual([]);
    const found = findInOutline(outline, 'results.strikes');
    expect(found).toMatchObject({ node: { heading: 'Ngừng việc' }, index: 0 });
    expect(found?.ancestors.map((one) => (one.type === 'node' ? one.node.id : ''))).toEqual([
      'tasks',
    ]);
  });

  it('keeps what is gone from the base and was changed here, and leaves out what was dropped here', () => {
    const changed = { nodes: { 'results.strikes': { heading: 'Ngừng việc' } } } as const;
    const dropped = { nodes: { 'results.strikes': 'drop' } } as const;
    const kept = merged(changed, dropped);
    expect(findInOutline(kept.outline, 'results.strikes')).toBeDefined();
    expect(kept.told).toEqual([expect.stringContaining('mẫu gốc đã bỏ')]);
    const gone = merged(dropped, changed);
    expect(findInOutline(gone.outline, 'results.strikes')).toBeUndefined();
    expect(gone.told).toEqual([expect.stringContaining('ở đây đã bỏ')]);
  });

  it('keeps a section for what was put into it here', () => {
    const { outline, told } = merged(
      { add: [{ lastIn: 'tasks', node: { id: 'tasks.own', heading: 'Việc riêng' } }] },
      { nodes: { tasks: 'drop' } },
    );
    expect(findInOutline(outline, 'tasks.own')).toBeDefined();
    expect(told.join()).toContain('được giữ');
  });

  it('undoes moves into one another', () => {
    const { outline } = merged(
      { move: { context: { lastIn: 'tasks' } } },
      { move: { tasks: { lastIn: 'context' } } },
    );
    expect(findInOutline(outline, 'context')?.ancestors).toHaveLength(1);
    expect(findInOutline(outline, 'tasks')?.ancestors).toHaveLength(0);
  });
});
