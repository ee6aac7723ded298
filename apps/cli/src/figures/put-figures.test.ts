import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { putFigures } from './put-figures.js';
import type { ReadFigure } from './read-figure-table.js';

const figure = (indicator: string, value: number | string | boolean): ReadFigure => ({
  line: 2,
  indicator,
  figure: { kind: 'value', value },
});
const notReported: ReadFigure = {
  line: 3,
  indicator: 'b',
  figure: { kind: 'not-reported', reason: 'chưa: có' },
};

const text = `# đầu tệp
subject: >-
  một dòng dài
  gấp lại
indicators:
  # Chỉ tiêu a
  a:
  b: 7 # đã hỏi lại
  c:
    kind: not-applicable
  d: 5
`;

describe('putFigures', () => {
  it('changes what is another figure, and nothing around it', () => {
    const put = putFigures(text, 'yaml', [
      figure('a', 12.5),
      notReported,
      figure('c', true),
      figure('d', 5),
    ]);
    expect(put).toBe(
      text
        .replace('  a:', '  a: 12.5')
        .replace('b: 7', 'b: {"kind":"not-reported","reason":"chưa: có"}')
        .replace('kind: not-applicable', 'true'),
    );
    expect(parse(put)).toMatchObject({
      indicators: { a: 12.5, b: { reason: 'chưa: có' }, c: true },
    });
  });

  it('adds what has no place yet', () => {
    const put = putFigures(text, 'yaml', [figure('e', 'chữ'), figure('a', 1)]);
    expect(parse(put)).toMatchObject({ indicators: { a: 1, b: 7, d: 5, e: 'chữ' } });
    expect(put).toContain('# Chỉ tiêu a');
  });

  it.each(['subject: x\n', 'subject: x\nindicators:\n', 'subject: x\nindicators: {}\n'])(
    'makes a place where there is none: %j',
    (empty) => {
      const put = putFigures(empty, 'yaml', [figure('a', 1)]);
      expect(parse(put)).toEqual({ subject: 'x', indicators: { a: 1 } });
    },
  );

  it('writes JSON as JSON', () => {
    const put = putFigures('{"indicators":{"a":null}}', 'json', [figure('a', 1)]);
    expect(JSON.parse(put)).toEqual({ indicators: { a: 1 } });
  });
});
