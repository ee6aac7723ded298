import { resolveDocument } from '@baocao/document';
// A door of @baocao/pdf for this alone would promise to keep what is inside.
import { layOut } from '../../packages/pdf/src/paginate/lay-out.js';
import { createTypesetter } from '../../packages/pdf/src/text/typesetter.js';
import { officialDocument } from '../report/official-document.js';
import type { Contender } from './contender.js';

/** The floor of our PDF: the document broken into lines and pages, and nothing written. */
export const ourLayout: Contender = {
  prepare(report) {
    const document = officialDocument(report);
    return () => {
      layOut(resolveDocument(document), createTypesetter());
      return Promise.resolve(undefined);
    };
  },
};
