import { writePdf } from '@baocao/pdf';
import { officialDocument } from '../report/official-document.js';
import type { Contender } from './contender.js';

const at = new Date(0);

/** `writePdf` of @baocao/pdf: tagged, PDF/A-2a and PDF/UA-1. */
export const ourPdf: Contender = {
  prepare(report) {
    const document = officialDocument(report);
    return async () => (await writePdf(document, { at })).bytes;
  },
};
