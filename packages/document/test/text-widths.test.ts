import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { textWidthTable } from '../scripts/text-width-table.js';

it('keeps the widths that the font has', () => {
  const kept = new URL('../src/style/text-widths.generated.ts', import.meta.url);
  expect(readFileSync(kept, 'utf8') === textWidthTable()).toBe(true);
});
