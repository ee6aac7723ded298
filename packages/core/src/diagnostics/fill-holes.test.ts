import { expect, expectTypeOf, it } from 'vitest';
import { fillHoles, type Filling } from './fill-holes.js';

it('fills the holes, and never a value that was put in', () => {
  expect(fillHoles('{a} of {b}', { a: '{b}', b: 2 })).toBe('{b} of 2');
});

it('leaves a hole that has no value', () => {
  expect(fillHoles('{a} {toString}')).toBe('{a} {toString}');
});

it('takes what a text has holes for', () => {
  expectTypeOf<Filling<'none'>>().toEqualTypeOf<[]>();
  expectTypeOf<Filling<'{a} of {b}'>[0]>().toEqualTypeOf<
    Readonly<Record<'a' | 'b', string | number>>
  >();
});
