import { readFile } from 'node:fs/promises';
import Docxtemplater from 'docxtemplater';
import PizZip from 'pizzip';
import type { Contender } from './contender.js';

/** Where the template stands: it is made by a process of its own, so that its making costs nothing. */
export const templateFile = 'out/bench/template.docx';

/** docxtemplater filling a template; one of its objects fills one document only. */
export const docxtemplater: Contender = {
  async prepare(report) {
    const template = await readFile(templateFile);
    return () => {
      const document = new Docxtemplater(new PizZip(template), { paragraphLoop: true });
      document.render(report);
      return Promise.resolve(
        document.getZip().generate({ type: 'uint8array', compression: 'DEFLATE' }),
      );
    };
  },
};
