import { describe, expect, it } from 'vitest';
import { problemDefinitions } from '../problems/problem-definitions.data.js';
import { keySeparator, operationTexts } from './operation-texts.data.js';

const holesIn = (text: string) => [...text.matchAll(/\{(\w+)\}/gu)].map(([, hole]) => hole).sort();

const texts = [
  ...Object.entries(operationTexts),
  ...Object.entries(problemDefinitions).flatMap(([name, { title, detail }]) => [
    [`${name}, title`, title] as const,
    [`${name}, detail`, detail] as const,
  ]),
];

describe.each(texts)('%s', (_, { vi, en }) => {
  it('is in Unicode form NFC, with the same holes in both languages', () => {
    expect(vi).toBe(vi.normalize('NFC'));
    expect(holesIn(vi)).toEqual(holesIn(en));
  });
});

it('keeps the keys of operations and of problems apart, and clear of their separator', () => {
  const keys = [...Object.keys(operationTexts), ...Object.keys(problemDefinitions)];
  expect(new Set(keys).size).toBe(keys.length);
  expect(keys.filter((key) => key.includes(keySeparator))).toEqual([]);
});
