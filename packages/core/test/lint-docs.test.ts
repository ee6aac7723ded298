import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { instruments } from '../src/legal/index.js';
import { lintRules } from '../src/rules/index.js';
import { lintDocs } from '../scripts/lint-docs.js';

it('is what the rules say today; after a change run `npm run generate`', () => {
  const page = new URL('../../../docs/outline-lint.generated.md', import.meta.url);
  expect(readFileSync(page, 'utf8')).toBe(lintDocs(lintRules(instruments)));
});
