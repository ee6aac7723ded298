import { formatDiagnostic } from '@baocao/core';
import { describe, expect, it } from 'vitest';
import { adaptationMessages } from '../src/adapt/adaptation-messages.js';
import { checkAdaptation } from '../src/adapt/check-adaptation.js';
import { extendTemplate } from '../src/adapt/extend-template.js';
import type { TemplateChanges } from '../src/adapt/template-changes.js';
import { sampleTemplate } from './sample-template.js';

const base = {
  ...sampleTemplate,
  adaptation: {
    rest: ['reword', 'extend'],
    sections: { results: ['reword', 'omit'], 'results.communes': [] },
  },
} as const;
type Changes = Pick<TemplateChanges<typeof base>, 'relation' | 'outline' | 'words'>;

function judged({ outline, ...changes }: Changes) {
  const derived = extendTemplate(base, {
    id: 'other',
    version: '1.0.0',
    ...changes,
    outline: { ...outline, id: 'other', version: '1.0.0' },
  });
  return checkAdaptation(base, derived).map(
    ({ code, severity, values }) => `${severity} ${code} ${JSON.stringify(values)}`,
  );
}
const identity = { id: 'other', version: '1.0.0' };

describe('checkAdaptation', () => {
  it('finds nothing where only what the base permits was changed', () => {
    expect(judged({})).toEqual([]);
    expect(
      judged({ outline: { ...identity, nodes: { 'tasks.next': { heading: 'Việc tiếp theo' } } } }),
    ).toEqual([]);
  });

  it('holds an extension to the rights that it was given, section by section', () => {
    const nodes = {
      'results.communes': { heading: 'Kết quả ở xã, phường' },
      'tasks.proposals': 'drop',
    } as const;
    expect(judged({ outline: { ...identity, nodes } })).toEqual([
      expect.stringMatching(/^error adaptation\/not-permitted .*bỏ mục/u),
      expect.stringMatching(/^error adaptation\/not-permitted .*đổi tên mục/u),
    ]);
  });

  it('lets one who only complies word it all anew, and says which data the base will miss', () => {
    const nodes = {
      'results.communes': { heading: 'Kết quả ở xã, phường' },
      'tasks.proposals': 'drop',
      'results.agencies': 'drop',
    } as const;
    const found = judged({ relation: 'complies-with', outline: { ...identity, nodes } });
    expect(found.filter((line) => line.startsWith('error'))).toEqual([
      expect.stringMatching(/adaptation\/lost-to-base .*Kiến nghị/iu),
    ]);
    expect(found.filter((line) => line.startsWith('info'))).toEqual(
      expect.arrayContaining([expect.stringMatching(/adaptation\/lost-to-base/u)]),
    );
  });

  it('says what is asked for and has no place in the base', () => {
    const add = [{ after: 'tasks', node: { id: 'digital', heading: 'CHUYỂN ĐỔI SỐ' } }] as const;
    expect(judged({ outline: { ...identity, add } })).toEqual([
      expect.stringMatching(/^info adaptation\/unknown-to-base/u),
    ]);
  });

  it('never takes a figure that means something else', () => {
    const indicators = { communes: { unit: 'thôn' } };
    for (const relation of ['extends', 'complies-with'] as const) {
      expect(judged({ relation, outline: { ...identity, indicators } })).toEqual([
        expect.stringMatching(/^error/u),
      ]);
    }
  });

  it('asks nothing of one that was only inspired', () => {
    const nodes = { context: 'drop' } as const;
    expect(judged({ relation: 'inspired-by', outline: { ...identity, nodes } })).toEqual([]);
  });

  it('says when it is held against another base', () => {
    const derived = extendTemplate(base, identity);
    const [found] = checkAdaptation({ ...base, version: '2.0.0' }, derived);
    expect(found && formatDiagnostic(found, { catalogue: adaptationMessages })).toContain(
      'mẫu khai là dựa trên “song-lam 1.0.0”, không phải “song-lam 2.0.0”',
    );
  });

  it('speaks in sentences', () => {
    const derived = extendTemplate(base, {
      ...identity,
      outline: { ...identity, nodes: { 'tasks.proposals': 'drop' } },
    });
    const [found] = checkAdaptation(base, derived);
    expect(found && formatDiagnostic(found, { catalogue: adaptationMessages })).toMatch(
      /^Phần III, mục 2: bỏ mục “.*”; nội dung đã trả lời không còn chỗ; mẫu gốc không cho phép/u,
    );
  });
});
