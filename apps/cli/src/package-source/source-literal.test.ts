import { expect, it } from 'vitest';
import { runInNewContext } from 'node:vm';
import { sourceLiteral } from './source-literal.js';

it('writes what reads back as the same data', () => {
  const data = {
    locality: { level: 'xã', place: 'An “Phú” \\ "B" \'C\'' },
    'a-b': ['Ban Chỉ đạo\n${x}', 1, true, null],
    period: { kind: 'year', year: 2026, months: [] },
    nothing: {},
    long: ['x'.repeat(90), { deep: [{ deeper: 'y'.repeat(90), left: 'out' }] }],
  };
  const read: unknown = runInNewContext(`(${sourceLiteral(data)})`);
  expect(JSON.parse(JSON.stringify(read))).toEqual(data);
});

it('lets a name stand for what has one', () => {
  const law = { kind: 'Luật' };
  const long = { law, other: law, text: 'x'.repeat(90) };
  expect(sourceLiteral(long, new Map([[law, 'law']]))).toContain('  law,\n  other: law,\n');
});
