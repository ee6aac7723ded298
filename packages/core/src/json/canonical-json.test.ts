import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonicalJson, type JsonValue } from './canonical-json.js';

describe('canonicalJson', () => {
  it('sorts keys by code unit and leaves out white space and absent members', () => {
    expect(canonicalJson({ b: [1, 'đ'], a: null, B: undefined, A: true })).toBe(
      '{"A":true,"a":null,"b":[1,"đ"]}',
    );
  });

  it('writes what JSON reads back', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        // JSON has one zero.
        const expected: unknown = JSON.parse(JSON.stringify(value));
        // fast-check's type of JSON values is wider by name only.
        expect(JSON.parse(canonicalJson(value as JsonValue))).toEqual(expected);
      }),
    );
  });

  it('throws for numbers that JSON does not have', () => {
    expect(() => canonicalJson([Number.NaN])).toThrow('JSON has no NaN; give a finite number.');
  });
});
