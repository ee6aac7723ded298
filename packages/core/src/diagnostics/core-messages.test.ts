import { describe, expect, it } from 'vitest';
import { coreMessages } from './core-messages.js';
import { diagnosticSchema } from './diagnostic.js';
import type { Message } from './messages.js';

const messages: [string, Message][] = Object.entries(coreMessages);
const holesOf = (text: string) => [...text.matchAll(/\{(\w+)\}/gu)].map(([, name]) => name).sort();
const wordsOf = (text: string) => text.replaceAll(/\{\w+\}/gu, '');

describe.each(messages)('the message of %s', (code, { vi, en }) => {
  it('has a code that a diagnostic may have', () => {
    expect(diagnosticSchema.shape.code.safeParse(code).success).toBe(true);
  });

  it('has the same holes in both languages', () => {
    expect(holesOf(vi)).toEqual(holesOf(en));
  });

  it('speaks in labels, not in identifiers', () => {
    const identifier = /\w[a-z][A-Z]|\w_\w|\w\/\w|[a-z]\.[a-z]/u;
    expect(wordsOf(vi)).not.toMatch(identifier);
    expect(wordsOf(en)).not.toMatch(identifier);
  });

  it('is in NFC, starts small and ends without a full stop, to stand after a place', () => {
    for (const text of [vi, en]) {
      expect(text).toBe(text.normalize('NFC').trim());
      expect(text).toMatch(/^[\p{Ll}{].*[^.]$/u);
    }
  });
});
