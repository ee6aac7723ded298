import { reportSchema } from '@baocao/core';
import { fieldOf } from './field-of.js';
import { fileIn } from './file-in.js';
import { definePage } from './page.js';

/** Takes the file of a consolidation of the level below as the draft. */
export const takeConsolidated = definePage(
  {
    method: 'post',
    path: '/app/rounds/{round}/units/{unit}/draft/consolidated',
    operationId: 'takeConsolidated',
    access: ['admin', 'issuer', 'unit'],
  },
  async ({ c, call, params: { round, unit }, form }) => {
    const at = `/rounds/${round}/units/${unit}/draft`;
    const body = await fileIn(form);
    const sent = { method: 'PUT', body, ifMatch: fieldOf(form, 'etag') } as const;
    await call(reportSchema, `${at}/consolidated`, sent);
    return c.redirect(`/app${at}?saved=yes`, 303);
  },
);
