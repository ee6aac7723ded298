import { requestLanguage } from '../http/request-language.js';
import { checkOutlineData } from '../outlines/outline-check.js';
import { defineRoute } from '../routing/route.js';

export const validateOutline = defineRoute(
  {
    method: 'post',
    path: '/outlines/validate',
    operationId: 'validateOutline',
    summary: 'validateOutline.summary',
    access: 'public',
    body: 'Outline',
    answer: { json: 'OutlineCheck', description: 'validate.ok' },
  },
  ({ c, input }) => ({ body: checkOutlineData(input, requestLanguage(c)) }),
);
