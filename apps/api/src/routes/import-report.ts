import { slugSchema } from '@baocao/core';
import { z } from '@hono/zod-openapi';
import { requestLanguage } from '../http/request-language.js';
import type { TextKey } from '../openapi/operation-texts.data.js';
import { refusal } from '../problems/refusal.js';
import { defineRoute } from '../routing/route.js';
import { findTemplate } from '../templates/find-template.js';
import { importUpload } from '../uploads/import-upload.js';
import { toldImport } from '../uploads/report-import.js';

const description: TextKey = 'param.importUnit';
const query = z.object({
  unit: slugSchema.optional().openapi({ param: { description } }),
});

export const importReport = defineRoute(
  {
    method: 'post',
    path: '/templates/{template}/reports/import',
    operationId: 'importReport',
    summary: 'import.summary',
    access: 'public',
    query,
    body: 'docx',
    answer: { json: 'ReportImport', description: 'import.ok' },
    problems: ['unknown-template', 'unknown-unit', 'not-a-word-file', 'too-costly', 'too-busy'],
  },
  async ({ c, deps, caller, params, query: { unit }, input }) => {
    const template = findTemplate(deps.templates, params.template);
    const { round, outline } = template;
    if (unit !== undefined && !round.units.some(({ id }) => id === unit)) {
      throw refusal('unknown-unit', { unit });
    }
    const gate = caller === undefined ? deps.imports.strangers : deps.imports.callers;
    const outcome = await importUpload(gate, { bytes: input, template, unit });
    return { body: toldImport(outcome, requestLanguage(c), outline) };
  },
);
