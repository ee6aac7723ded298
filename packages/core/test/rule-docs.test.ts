import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { ruleDocs } from '../scripts/rule-docs.js';
import { recommendedRules } from '../src/rules/index.js';

const manual = readFileSync(new URL('../../../docs/rules.generated.md', import.meta.url), 'utf8');

it('is what the rules say today; after a change run `npm run generate`', () => {
  expect(manual).toBe(ruleDocs(recommendedRules));
});

it('has a page for every rule', () => {
  for (const { code } of recommendedRules) expect(manual).toContain(`\n## ${code}\n`);
});
