import { writeDocx } from '@baocao/docx';
import { officialDocument } from '../report/official-document.js';
import type { Contender } from './contender.js';

const at = new Date(0);

/** `writeDocx` of @baocao/docx. */
export const ourDocx: Contender = {
  prepare(report) {
    const document = officialDocument(report);
    return async () => (await writeDocx(document, { at })).bytes;
  },
};
