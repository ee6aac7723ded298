import type { DocumentDiagnostic } from '@baocao/document';
import { expect, it } from 'vitest';
import { createLegalText } from './legal-text.js';

function clean(words: string) {
  const found: DocumentDiagnostic[] = [];
  const text = createLegalText((one) => found.push(one))(words, '/sections/0');
  return { text, codePoints: found.map(({ values }) => values['codePoint']), found };
}

it('leaves Vietnamese, tabs and signs beyond the first plane alone', () => {
  const words = 'Uỷ ban\tNhân dân – “𝄞”';
  expect(clean(words)).toEqual({ text: words, codePoints: [], found: [] });
});

it.each([
  ['a\u0007b', 'a\uFFFDb', 'U+0007'],
  ['\u0000', '\uFFFD', 'U+0000'],
  ['x\uFFFE', 'x\uFFFD', 'U+FFFE'],
  ['\uD834', '\uFFFD', 'U+D834'],
])('shows where %j cannot be carried, and says so', (words, text, codePoint) => {
  const cleaned = clean(words);
  expect(cleaned.text).toBe(text);
  expect(cleaned.found).toEqual([
    {
      code: 'document/character-illegal',
      severity: 'error',
      path: '/sections/0',
      values: { codePoint },
    },
  ]);
});
