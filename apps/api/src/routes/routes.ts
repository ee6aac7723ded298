import { blankReport } from './blank-report.js';
import { health } from './health.js';
import { importReport } from './import-report.js';
import { listTemplates } from './list-templates.js';
import { openApiDocument } from './openapi-document.js';
import { ready } from './ready.js';
import { renderReport } from './render-report.js';
import { reportSchema } from './report-schema.js';
import { showOutline } from './show-outline.js';
import { showTemplate } from './show-template.js';
import { templateDocument } from './template-document.js';
import { validateOutline } from './validate-outline.js';
import { validateReport } from './validate-report.js';

/** All routes, in the order of the OpenAPI document. */
export const routes = [
  health,
  ready,
  openApiDocument,
  listTemplates,
  showTemplate,
  showOutline,
  reportSchema,
  templateDocument,
  blankReport,
  validateReport,
  importReport,
  renderReport,
  validateOutline,
] as const;
