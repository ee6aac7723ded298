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
  roundEventSchema,
  roundSchema,
  slugSchema,
} from '@baocao/core';
import {
  consolidatedSchema,
  figureTotalSchema,
  sourceUnitSchema,
  workbenchEntrySchema,
  workbenchSectionSchema,
} from '@baocao/core/consolidate';
import { reminderSchema } from '@baocao/template';
import * as z from 'zod';
import { schemaListSchema } from './schema-list.js';
import { toldDiagnosticSchema } from '../diagnostics/told-diagnostic.js';
import { outlineCheckSchema } from '../outlines/outline-check.js';
import { problemSchema } from '../problems/problem-schema.js';
import { checkGroundsSchema } from '../reports/check-grounds.js';
import { completenessSchema, reportCheckSchema } from '../reports/report-check.js';
import { healthSchema } from '../routes/health.js';
import { templateListSchema } from '../routes/list-templates.js';
import { reportImportSchema } from '../uploads/report-import.js';
import { auditListSchema } from '../routes/tokens/list-audit.js';
import { sessionSchema } from '../routes/tokens/show-session.js';
import { tokenListSchema } from '../routes/tokens/tokens.js';
import { eventListSchema } from '../routes/rounds/round-events.js';
import { jobListSchema } from '../routes/jobs/jobs.js';
import { roundListSchema } from '../routes/rounds/list-rounds.js';
import { reminderPlanSchema } from '../routes/rounds/planned-reminders.js';
import { sentReminderSchema } from '../routes/rounds/reminders.js';
import { issuedTokenSchema, newTokenSchema, tokenViewSchema } from '../access/token-view.js';
import {
  consolidationViewSchema,
  figureSummarySchema,
  sectionSummarySchema,
} from '../consolidations/consolidation-view.js';
import { earlierReportListSchema, earlierReportSchema } from '../consolidations/earlier-report.js';
import { figureOriginSchema } from '../consolidations/figure-origin.js';
import { statementPageSchema } from '../routes/consolidations/section-statements.js';
import { sectionEditSchema } from '../routes/consolidations/workbench-section.js';
import { jobFileSchema, jobInputSchema, jobViewSchema } from '../jobs/job.js';
import { roundStatusSchema } from '../rounds/round-status.js';
import { roundViewSchema } from '../rounds/round-view.js';
import { newRoundSchema } from '../rounds/store-round.js';
import { unitStepSchemas } from '../rounds/unit-steps.js';
import { unitStandingSchema } from '../rounds/unit-standing.js';
import { chainCheckSchema } from '../store/verify-chain.js';
import { correctionSchema, submissionSchema } from '../submissions/submit.js';
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
  AuditList: auditListSchema,
  Block: blockSchema,
  ChainCheck: chainCheckSchema,
  CheckGrounds: checkGroundsSchema,
  Citation: citationSchema,
  Completeness: completenessSchema,
  Consolidation: consolidationViewSchema,
  Consolidated: consolidatedSchema,
  ConsolidationInput: z.union([consolidatedSchema, authoredReportSchema]),
  Correction: correctionSchema,
  Date: isoDateSchema,
  Deadline: deadlineSchema,
  Diagnostic: toldDiagnosticSchema,
  EarlierReport: earlierReportSchema,
  EarlierReportList: earlierReportListSchema,
  Event: roundEventSchema,
  EventList: eventListSchema,
  Extension: unitStepSchemas.extended,
  Figure: figureSchema,
  FigureOrigin: figureOriginSchema,
  FigureSummary: figureSummarySchema,
  FigureTotal: figureTotalSchema,
  Header: headerSchema,
  Health: healthSchema,
  Indicator: indicatorSchema,
  IssuedToken: issuedTokenSchema,
  Job: jobViewSchema,
  JobFile: jobFileSchema,
  JobInput: jobInputSchema,
  JobList: jobListSchema,
  JsonValue: diagnosticSchema.shape.fix.unwrap().shape.value,
  ListItem: listItemSchema,
  NewRound: newRoundSchema,
  NewToken: newTokenSchema,
  NodeId: nodeIdSchema,
  Outline: outlineSchema,
  OutlineCheck: outlineCheckSchema,
  Period: periodSchema,
  Problem: problemSchema,
  Prompt: promptSchema,
  Reason: unitStepSchemas.excluded,
  Reminder: reminderSchema,
  ReminderPlan: reminderPlanSchema,
  Report: authoredReportSchema,
  ReportCheck: reportCheckSchema,
  ReportImport: reportImportSchema,
  Response: responseSchema,
  Round: roundViewSchema,
  RoundData: roundSchema,
  RoundList: roundListSchema,
  RoundStatus: roundStatusSchema,
  SchemaList: schemaListSchema,
  Section: outlineNodeSchema,
  SectionEdit: sectionEditSchema,
  SectionSummary: sectionSummarySchema,
  SentReminder: sentReminderSchema,
  Session: sessionSchema,
  Slug: slugSchema,
  SourceUnit: sourceUnitSchema,
  StatementPage: statementPageSchema,
  Submission: submissionSchema,
  Template: templateSummarySchema,
  TemplateList: templateListSchema,
  Token: tokenViewSchema,
  TokenList: tokenListSchema,
  Unit: roundSchema.shape.units.unwrap().element,
  UnitStanding: unitStandingSchema,
  WorkbenchEntry: workbenchEntrySchema,
  WorkbenchSection: workbenchSectionSchema,
} as const;
