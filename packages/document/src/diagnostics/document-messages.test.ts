import { describe, expect, it } from 'vitest';
import { documentMessages } from './document-messages.js';

const holesIn = (text: string) => [...text.matchAll(/\{(\w+)\}/gu)].map(([, hole]) => hole).sort();

describe.each(Object.entries(documentMessages))('%s', (_, { vi, en }) => {
  it('has the same holes in both languages', () => {
    expect(holesIn(vi)).toEqual(holesIn(en));
  });

  it('is in Unicode form NFC and starts in lower case, as the place stands in front', () => {
    expect(vi).toBe(vi.normalize('NFC'));
    expect(vi).toMatch(/^\p{Ll}/u);
    expect(en).toMatch(/^\p{Ll}/u);
  });
});
