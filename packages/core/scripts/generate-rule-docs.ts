import { writeFileSync } from 'node:fs';
import { recommendedRules } from '../src/rules/index.js';
import { ruleDocs } from './rule-docs.js';

/** Writes the manual of the rules; run it after a rule has changed. */
writeFileSync(
  new URL('../../../docs/rules.generated.md', import.meta.url),
  ruleDocs(recommendedRules),
);
