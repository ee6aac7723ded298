import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { convertToPdf } from '../../scripts/office/convert-to-pdf.js';
import { ourDocx } from './our-docx.js';
import type { Contender } from './contender.js';

/** LibreOffice turning our Word file into PDF: one whole process, as a server would start it. */
export const libreOffice: Contender = {
  async prepare(report) {
    const folder = await mkdtemp(join(process.cwd(), 'out/bench', 'office-'));
    const file = join(folder, 'report.docx');
    const write = await ourDocx.prepare(report);
    await writeFile(file, (await write()) ?? '');
    return async () => {
      await rm(join(folder, 'report.pdf'), { force: true });
      const made = convertToPdf([file], folder).get(file);
      return made === undefined ? undefined : readFile(made);
    };
  },
};
