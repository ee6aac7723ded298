import type { AddRoute } from '../api-deps.js';
import { addBlankReport } from './blank-report.js';
import { addHealth } from './health.js';
import { addListTemplates } from './list-templates.js';
import { addOpenApiDocument } from './openapi-document.js';
import { addReportSchema } from './report-schema.js';
import { addRenderReport } from './render-report.js';
import { addShowOutline } from './show-outline.js';
import { addShowTemplate } from './show-template.js';
import { addTemplateDocument } from './template-document.js';
import { addValidateOutline } from './validate-outline.js';
import { addValidateReport } from './validate-report.js';

/** All routes, in the order of the OpenAPI document. */
export const routes: readonly AddRoute[] = [
  addHealth,
  addOpenApiDocument,
  addListTemplates,
  addShowTemplate,
  addShowOutline,
  addReportSchema,
  addTemplateDocument,
  addBlankReport,
  addValidateReport,
  addRenderReport,
  addValidateOutline,
];
