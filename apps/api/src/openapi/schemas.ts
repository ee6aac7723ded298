import {
  blockSchema,
  citationSchema,
  deadlineSchema,
  diagnosticSchema,
  figureSchema,
  headerSchema,
  indicatorSchema,
  isoDateSchema,
  listItemSchema,
  nodeIdSchema,
  outlineNodeSchema,
  outlineSchema,
  periodSchema,
  promptSchema,
  reportSchema,
  responseSchema,
  roundSchema,
  slugSchema,
} from '@baocao/core';
import { z } from 'zod';
import { toldDiagnosticSchema } from '../diagnostics/told-diagnostic.js';
import { outlineCheckSchema } from '../outlines/outline-check.js';
import { problemSchema } from '../problems/problem-schema.js';
import { completenessSchema, reportCheckSchema } from '../reports/report-check.js';
import { healthSchema } from '../routes/health.js';
import { templateListSchema } from '../routes/list-templates.js';
import { reportImportSchema } from '../uploads/report-import.js';
import { templateSummarySchema } from '../templates/template-summary.js';

/** A report as `parseReport` takes it: with the forms that people write by hand. */
const authoredReportSchema = reportSchema.extend({
  responses: z.record(nodeIdSchema, z.union([responseSchema, z.string(), z.null()])),
  indicators: z.record(
    slugSchema,
    z.union([figureSchema, z.number(), z.string(), z.boolean(), z.null()]),
  ),
});

/** The named schemas of the API. */
export const schemas = {
  Block: blockSchema,
  Citation: citationSchema,
  Completeness: completenessSchema,
  Date: isoDateSchema,
  Deadline: deadlineSchema,
  Diagnostic: toldDiagnosticSchema,
  Figure: figureSchema,
  Header: headerSchema,
  Health: healthSchema,
  Indicator: indicatorSchema,
  JsonValue: diagnosticSchema.shape.fix.unwrap().shape.value,
  ListItem: listItemSchema,
  NodeId: nodeIdSchema,
  Outline: outlineSchema,
  OutlineCheck: outlineCheckSchema,
  Period: periodSchema,
  Problem: problemSchema,
  Prompt: promptSchema,
  Report: authoredReportSchema,
  ReportCheck: reportCheckSchema,
  ReportImport: reportImportSchema,
  Response: responseSchema,
  Section: outlineNodeSchema,
  Slug: slugSchema,
  Template: templateSummarySchema,
  TemplateList: templateListSchema,
  Unit: roundSchema.shape.units.unwrap().element,
} as const;
