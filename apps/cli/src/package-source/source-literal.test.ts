import { expect, it } from 'vitest';
import { runInNewContext } from 'node:vm';
import { changesFor } from './changes-for.js';
import { sourceLiteral } from './source-literal.js';

it('writes what reads back as the same data', () => {
  const changes = changesFor({
    name: 'bao-cao',
    locality: { level: 'xã', place: 'An “Phú” \\ "B" \'C\'' },
    body: 'Ban Chỉ đạo\n${x}',
    layout: 'state',
    date: '2026-05-25',
    period: { kind: 'year', year: 2026 },
    deadline: { kind: 'before', date: '2026-12-15' },
    units: ['Xã An Phú'],
    keeping: 'typescript',
  });
  const read: unknown = runInNewContext(`(${sourceLiteral(changes, new Map())})`);
  expect(JSON.parse(JSON.stringify(read))).toEqual(JSON.parse(JSON.stringify(changes)));
});

it('lets a name stand for what has one', () => {
  const law = { kind: 'Luật' };
  const long = { law, other: law, text: 'x'.repeat(90) };
  expect(sourceLiteral(long, new Map([[law, 'law']]))).toContain('  law,\n  other: law,\n');
});
