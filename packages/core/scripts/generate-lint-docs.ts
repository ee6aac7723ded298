import { writeFileSync } from 'node:fs';
import { instruments } from '../src/legal/index.js';
import { lintRules } from '../src/rules/index.js';
import { lintDocs } from './lint-docs.js';

/** Writes the manual of the rules about letters and outlines; run it after one has changed. */
writeFileSync(
  new URL('../../../docs/outline-lint.generated.md', import.meta.url),
  lintDocs(lintRules(instruments)),
);
