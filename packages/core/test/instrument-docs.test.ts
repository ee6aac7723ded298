import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { instrumentDocs } from '../scripts/instrument-docs.js';
import { instruments } from '../src/legal/index.js';

const page = readFileSync(
  new URL('../../../docs/instruments.generated.md', import.meta.url),
  'utf8',
);

it('is the page that the register gives; run `npm run generate` after a change', () => {
  expect(page).toBe(instrumentDocs('Văn bản được viện dẫn · Instruments', instruments));
});
