import { describe, expect, it } from 'vitest';
import { sampleOutline } from '../testing/sample-outline.data.js';
import { checkOutline } from './check-outline.js';
import type { Indicator } from './indicator-schema.js';
import type { Outline, OutlineNode, Prompt } from './outline-schema.js';

const base: Outline = {
  id: 'sample',
  version: '1.0.0',
  title: { name: 'ĐỀ CƯƠNG BÁO CÁO', subject: 'kết quả' },
  unitKinds: [{ id: 'district', label: 'quận, huyện' }],
  nodes: [],
};
const section = (more: Partial<OutlineNode> = {}): OutlineNode => ({
  id: 'context',
  heading: 'KHÁI QUÁT',
  ...more,
});
const count = (id: string, more: Partial<Indicator> = {}): Indicator => ({
  id,
  label: `Chỉ tiêu ${id}`,
  unit: 'xã',
  valueType: 'count',
  aggregation: 'sum',
  ...more,
});
const dash = (id: string, more: Partial<Prompt> = {}): Prompt => ({
  id,
  form: 'item',
  text: 'Nêu rõ.',
  ...more,
});

/** Code and place of all findings on an outline with these sections. */
function found(...nodes: OutlineNode[]): string[] {
  return checkOutline({ ...base, nodes }).map(({ code, path }) => `${code} ${path}`);
}
function foundOn(...indicators: Indicator[]): string[] {
  return found(section({ indicators }));
}

describe('checkOutline', () => {
  it('has nothing to say of a good outline', () => {
    expect(checkOutline(sampleOutline)).toEqual([]);
  });

  it('finds ids given twice, and where they were given first', () => {
    const twice = section({ guidance: [dash('context')], indicators: [count('a'), count('a')] });
    expect(found(twice)).toEqual([
      'outline/duplicate-id /nodes/0/guidance/0',
      'outline/duplicate-id /nodes/0/indicators/1',
    ]);
    const [first] = checkOutline({ ...base, nodes: [twice] });
    expect(first).toMatchObject({
      severity: 'error',
      address: 'Phần I, gạch đầu dòng 1',
      related: [{ path: '/nodes/0', address: 'Phần I' }],
    });
  });

  it('finds a unit kind declared twice', () => {
    const kind = { id: 'district', label: 'quận' };
    expect(
      checkOutline({ ...sampleOutline, unitKinds: [...sampleOutline.unitKinds, kind] }),
    ).toEqual([expect.objectContaining({ code: 'outline/duplicate-id', path: '/unitKinds/2' })]);
  });

  it('lets an indicator and a section share an id', () => {
    expect(found(section({ indicators: [count('context')] }))).toEqual([]);
  });

  it('finds unit kinds that are not declared, wherever they are named', () => {
    const appliesTo = ['district', 'province'];
    const indicators = [count('a', { appliesTo })];
    expect(found(section({ appliesTo, indicators, guidance: [dash('d', { appliesTo })] }))).toEqual(
      [
        'outline/unknown-unit-kind /nodes/0/appliesTo/1',
        'outline/unknown-unit-kind /nodes/0/indicators/0/appliesTo/1',
        'outline/unknown-unit-kind /nodes/0/guidance/0/appliesTo/1',
      ],
    );
  });

  it('finds references to indicators that do not exist', () => {
    const ratio = { numerator: 'x', denominator: 'a' };
    const share = count('share', { valueType: 'percentage', aggregation: 'weighted-mean', ratio });
    expect(foundOn(count('a', { partOf: 'y' }), share, count('b', { sumOf: ['a', 'z'] }))).toEqual([
      'outline/unknown-indicator /nodes/0/indicators/0/partOf',
      'outline/unknown-indicator /nodes/0/indicators/1/ratio/numerator',
      'outline/unknown-indicator /nodes/0/indicators/2/sumOf/1',
    ]);
  });

  it('finds relations that do not suit', () => {
    const ratio = { numerator: 'a', denominator: 'words' };
    expect(
      foundOn(
        count('a', { ratio: { numerator: 'b', denominator: 'b' } }),
        count('b', { partOf: 'money' }),
        count('money', { valueType: 'money' }),
        count('words', { valueType: 'text', aggregation: 'none' }),
        count('share', { valueType: 'percentage', aggregation: 'weighted-mean', ratio }),
        count('yes', { valueType: 'yes-no', aggregation: 'none', sumOf: ['a', 'yes-2'] }),
        count('yes-2', { valueType: 'yes-no', aggregation: 'none' }),
      ),
    ).toEqual([
      'outline/unsuitable-relation /nodes/0/indicators/0/ratio/numerator',
      'outline/unsuitable-relation /nodes/0/indicators/0/ratio/denominator',
      'outline/unsuitable-relation /nodes/0/indicators/1/partOf',
      'outline/unsuitable-relation /nodes/0/indicators/4/ratio/denominator',
      'outline/unsuitable-relation /nodes/0/indicators/5/sumOf/0',
      'outline/unsuitable-relation /nodes/0/indicators/5/sumOf/1',
    ]);
  });

  it('finds relations that run in a circle', () => {
    expect(
      foundOn(
        count('a', { partOf: 'b' }),
        count('b', { partOf: 'a' }),
        count('c', { sumOf: ['c', 'a'] }),
      ),
    ).toEqual([
      'outline/circle /nodes/0/indicators/0/partOf',
      'outline/circle /nodes/0/indicators/1/partOf',
      'outline/circle /nodes/0/indicators/2/sumOf',
    ]);
  });

  it('lets a total name its parts and the parts name their total', () => {
    expect(
      foundOn(
        count('total', { sumOf: ['a', 'b'] }),
        count('a', { partOf: 'total' }),
        count('b', { partOf: 'total' }),
      ),
    ).toEqual([]);
  });

  it('looks for circles in a chain of thousands', () => {
    const chain = Array.from({ length: 20_000 }, (_, index) =>
      count(`n${String(index)}`, index === 0 ? {} : { partOf: `n${String(index - 1)}` }),
    );
    expect(foundOn(...chain)).toEqual([]);
  });

  it('finds figures that cannot be put together as they should be', () => {
    expect(
      foundOn(
        count('share', { valueType: 'percentage', aggregation: 'sum' }),
        count('mean', { valueType: 'percentage', aggregation: 'weighted-mean' }),
        count('last', { valueType: 'percentage', aggregation: 'latest' }),
        count('count', { aggregation: 'weighted-mean' }),
        count('words', { valueType: 'text' }),
      ),
    ).toEqual(
      [0, 1, 3, 4].map(
        (at) => `outline/unsuitable-aggregation /nodes/0/indicators/${String(at)}/aggregation`,
      ),
    );
  });

  it('finds dashes and figures on a section with subsections', () => {
    const children = [section({ id: 'a.b' })];
    expect(found(section({ children, guidance: [dash('d')] }))).toEqual([
      'outline/group-asks /nodes/0',
    ]);
    expect(found(section({ children, indicators: [count('a')] }))).toEqual([
      'outline/group-asks /nodes/0',
    ]);
    expect(found(section({ children, guidance: [dash('d', { form: 'paragraph' })] }))).toEqual([]);
  });

  it('finds what the numbering cannot name', () => {
    const nested = ['d', 'c', 'b'].reduce<OutlineNode>(
      (child, id) => section({ id, children: [child] }),
      section({ id: 'e' }),
    );
    expect(found(nested)).toEqual(['outline/too-deep /nodes/0/children/0/children/0/children/0']);
    const third = dash('p', { children: [dash('q', { children: [dash('r')] })] });
    expect(found(section({ guidance: [third] }))).toEqual([
      'outline/too-deep /nodes/0/guidance/0/children/0/children/0',
    ]);
  });

  it('finds lines below a paragraph of guidance', () => {
    const paragraph = dash('p', { form: 'paragraph', children: [dash('q')] });
    expect(found(section({ guidance: [paragraph] }))).toEqual([
      'outline/lines-under-paragraph /nodes/0/guidance/0',
    ]);
  });

  it('finds texts that are not in NFC', () => {
    expect(found(section({ heading: 'KHÁI QUÁT'.normalize('NFD') }))).toEqual([
      'outline/not-nfc /nodes/0/heading',
    ]);
  });
});
