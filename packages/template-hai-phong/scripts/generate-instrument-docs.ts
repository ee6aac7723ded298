import { writeFileSync } from 'node:fs';
import { instrumentDocs } from '../../core/scripts/instrument-docs.js';
import { haiPhongInstruments } from '../src/index.js';

/** Writes the table of Hải Phòng's own instruments; run it after they have changed. */
writeFileSync(
  new URL('../../../docs/instruments-hai-phong.generated.md', import.meta.url),
  instrumentDocs('Văn bản của Hải Phòng · Instruments of Hải Phòng', haiPhongInstruments),
);
