import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { admit } from './admit.js';
import { limits } from './limits.js';

const refusal = (input: unknown) => {
  const parsed = admit(input);
  return parsed.ok ? [] : parsed.diagnostics.map(({ code, path }) => `${code} ${path}`);
};

describe('admit', () => {
  it('copies JSON as it is', () => {
    fc.assert(
      fc.property(fc.jsonValue({ noUnicodeString: true, maxDepth: 5 }), (value) => {
        // The one key that is refused, as the test of it below says.
        fc.pre(!JSON.stringify(value).includes('"__proto__":'));
        expect(admit(value)).toEqual({ ok: true, value, diagnostics: [] });
      }),
    );
  });

  it('brings every text into NFC and says where, once', () => {
    const apart = 'Thành ủy'.normalize('NFD');
    expect(admit({ a: [apart], b: apart, c: 'Thành ủy' })).toEqual({
      ok: true,
      value: { a: ['Thành ủy'], b: 'Thành ủy', c: 'Thành ủy' },
      diagnostics: [
        {
          code: 'text/not-nfc',
          severity: 'info',
          path: '',
          values: { count: 2 },
          related: [{ path: '/a/0' }, { path: '/b' }],
        },
      ],
    });
  });

  it('names only so many places of a text that is not in NFC throughout', () => {
    const parsed = admit(Array<string>(100).fill('é'.normalize('NFD')));
    expect(parsed.diagnostics[0]?.values).toEqual({ count: 100 });
    expect(parsed.diagnostics[0]?.related).toHaveLength(limits.relatedPlaces);
  });

  it('refuses texts, keys and lists that are too long', () => {
    expect(refusal({ a: 'x'.repeat(limits.textLength + 1) })).toEqual(['schema/too-long /a']);
    expect(refusal({ b: { ['x'.repeat(limits.textLength + 1)]: 1 } })).toEqual([
      'schema/too-long /b',
    ]);
    expect(refusal({ a: Array(limits.items + 1) })).toEqual(['schema/too-many-items /a']);
    const members = Array.from({ length: limits.items + 1 }, (_, index) => [String(index), 1]);
    expect(refusal(Object.fromEntries(members))).toEqual(['schema/too-many-items ']);
  });

  it('refuses more values than any report has', () => {
    const row = Array<number>(1_000).fill(1);
    expect(refusal(Array(limits.values / 1_000).fill(row))).toEqual(['schema/too-many-values ']);
  });

  it('counts the lines of a text, each of which may become a paragraph', () => {
    const page = 'a\r\n'.repeat(20_000);
    expect(refusal(Array(9).fill(page))).toEqual([]);
    expect(refusal(Array(11).fill(page))).toEqual(['schema/too-many-values ']);
  });

  it('refuses what is nested too deep, circles among it', () => {
    const circle: Record<string, unknown> = {};
    circle['a'] = circle;
    expect(refusal(circle)).toEqual([`schema/too-deep ${'/a'.repeat(limits.depth)}`]);
  });

  it('refuses the one key that a schema would pass over', () => {
    expect(refusal(JSON.parse('{"a": {"__proto__": {"b": 1}}}'))).toEqual([
      'schema/unknown-key /a/__proto__',
    ]);
  });

  it('tells only so many problems', () => {
    const long = 'x'.repeat(limits.textLength + 1);
    const parsed = admit(Array(limits.problems + 3).fill(long));
    expect(parsed.diagnostics).toHaveLength(limits.problems + 1);
    expect(parsed.diagnostics.at(-1)).toMatchObject({
      code: 'schema/too-many-problems',
      values: { count: 3 },
    });
  });
});
