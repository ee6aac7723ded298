import { writeFileSync } from 'node:fs';
import { blockDocs } from './block-docs.js';

/** Writes the table of the blocks; run it after the schema or the traits of one have changed. */
writeFileSync(new URL('../../../docs/blocks.generated.md', import.meta.url), blockDocs());
