import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readJson } from './read-json.js';

function refusal(text: string, maxBytes?: number) {
  const parsed = readJson(text, maxBytes);
  return parsed.ok ? [] : parsed.diagnostics;
}

describe('readJson', () => {
  it('reads JSON', () => {
    fc.assert(
      fc.property(fc.json(), (text) => {
        const value: unknown = JSON.parse(text);
        expect(readJson(text)).toEqual({ ok: true, value, diagnostics: [] });
      }),
    );
  });

  it('reads past a byte order mark', () => {
    expect(readJson('\uFEFF{"a": 1}')).toMatchObject({ ok: true, value: { a: 1 } });
  });

  it('tells line and column of a mistake', () => {
    expect(refusal('{\n  "subject": "Kết quả"\n  "unit": "le-chan"\n}')).toEqual([
      { code: 'json/malformed', severity: 'error', path: '', values: { line: 3, column: 3 } },
    ]);
  });

  it('refuses a key given twice, because one of the values would be lost', () => {
    expect(refusal('{\n"responses": {"context": "a",\n "context": "b"}}')).toEqual([
      {
        code: 'json/duplicate-key',
        severity: 'error',
        path: '/responses/context',
        values: { line: 3, column: 2 },
      },
    ]);
  });

  it('refuses more bytes than it may read, counted in UTF-8', () => {
    expect(readJson('"ệệ"', 8)).toMatchObject({ ok: true });
    expect(refusal('"ệệ"', 7)).toMatchObject([
      { code: 'json/too-large', values: { size: 8, limit: 7 } },
    ]);
    expect(refusal(' '.repeat(5_000_001))).toMatchObject([
      { code: 'json/too-large', values: { limit: 5_000_000 } },
    ]);
  });

  it('refuses what is nested too deep', () => {
    expect(refusal('['.repeat(1_000_000))).toMatchObject([{ code: 'schema/too-deep' }]);
  });

  // A square of so many would take hours.
  it.each([
    ['keys', 'json/duplicate-key', `{${'"a":1,\n'.repeat(700_000)}}`],
    ['letters', 'json/malformed', `"${'a'.repeat(4_999_990)}`],
    ['items', 'json/malformed', `[${'1,'.repeat(2_400_000)}`],
  ])('answers a hostile text of the full size, of %s', (_, code, text) => {
    expect(refusal(text)[0]?.code).toBe(code);
  });
});
