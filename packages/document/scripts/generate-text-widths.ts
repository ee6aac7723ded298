import { writeFileSync } from 'node:fs';
import { textWidthTable } from './text-width-table.js';

/** Run it after the font changed: `npx tsx packages/document/scripts/generate-text-widths.ts`. */
writeFileSync(new URL('../src/style/text-widths.generated.ts', import.meta.url), textWidthTable());
