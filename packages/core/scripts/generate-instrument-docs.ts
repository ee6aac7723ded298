import { writeFileSync } from 'node:fs';
import { instruments } from '../src/legal/index.js';
import { instrumentDocs } from './instrument-docs.js';

/** Writes the table of the instruments; run it after the register has changed. */
writeFileSync(
  new URL('../../../docs/instruments.generated.md', import.meta.url),
  instrumentDocs('Văn bản được viện dẫn · Instruments', instruments),
);
