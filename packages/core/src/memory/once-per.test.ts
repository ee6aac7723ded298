import { expect, it } from 'vitest';
import { oncePer } from './once-per.js';

it('makes its result once for an object, and anew for another that looks the same', () => {
  const given: object[] = [];
  const countOf = /* @__PURE__ */ oncePer((one: { readonly name: string }) => {
    given.push(one);
    return { called: one.name };
  });
  const first = { name: 'a' };
  expect(countOf(first)).toBe(countOf(first));
  expect(countOf({ name: 'a' })).toEqual({ called: 'a' });
  expect(given).toHaveLength(2);
});
