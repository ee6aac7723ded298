import { blankReport } from './blank-report.js';
import { addEarlier, listEarlierReports } from './consolidations/earlier-reports.js';
import { explainFigure } from './consolidations/explain-figure.js';
import { showConsolidation } from './consolidations/show-consolidation.js';
import { listStatements } from './consolidations/section-statements.js';
import { putSection, showSection } from './consolidations/workbench-section.js';
import { docs, docsScript } from './docs.js';
import { health } from './health.js';
import { importReport } from './import-report.js';
import { createJob, jobFile, listJobs, showJob } from './jobs/jobs.js';
import { jobProgress } from './jobs/job-progress.js';
import { listSchemas, showSchema } from './json-schemas.js';
import { listTemplates } from './list-templates.js';
import { metrics } from './metrics.js';
import { openApiDocument } from './openapi-document.js';
import { ready } from './ready.js';
import { renderReport } from './render-report.js';
import { reportSchema } from './report-schema.js';
import { createRound } from './rounds/create-round.js';
import { listRounds } from './rounds/list-rounds.js';
import { plannedLetter, plannedReminders } from './rounds/planned-reminders.js';
import { statusChart } from './rounds/status-chart.js';
import { remind, reminderDocument } from './rounds/reminders.js';
import { roundDocument } from './rounds/round-document.js';
import { checkChain, listEvents } from './rounds/round-events.js';
import { roundOutline } from './rounds/round-outline.js';
import { showStatus, statusDocument } from './rounds/round-status.js';
import { closeRound, issueRound, openRound } from './rounds/round-step.js';
import { showRound } from './rounds/show-round.js';
import { showOutline } from './show-outline.js';
import { showTemplate } from './show-template.js';
import { templateDocument } from './template-document.js';
import { listAudit } from './tokens/list-audit.js';
import { showSession } from './tokens/show-session.js';
import { createToken, listTokens, revokeToken } from './tokens/tokens.js';
import { checkDraft, checkGrounds, draftDocument, putDraft, showDraft } from './units/draft.js';
import { putConsolidated } from './units/consolidated-draft.js';
import { importDraft } from './units/import-draft.js';
import { showUnit } from './units/show-unit.js';
import { showSubmission, submissionDocument } from './units/submissions.js';
import { correctReport, submitReport } from './units/submit-report.js';
import { unitForm } from './units/unit-form.js';
import {
  acceptReport,
  excludeUnit,
  extendDeadline,
  restoreUnit,
  returnReport,
} from './units/unit-step.js';
import { validateOutline } from './validate-outline.js';
import { validateReport } from './validate-report.js';

/** All routes, in the order of the OpenAPI document. */
export const routes = [
  health,
  ready,
  metrics,
  docs,
  docsScript,
  openApiDocument,
  listSchemas,
  showSchema,
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
  listRounds,
  createRound,
  showRound,
  issueRound,
  openRound,
  closeRound,
  roundOutline,
  roundDocument,
  showStatus,
  statusDocument,
  statusChart,
  listEvents,
  checkChain,
  remind,
  plannedReminders,
  plannedLetter,
  reminderDocument,
  createJob,
  listJobs,
  showJob,
  jobProgress,
  jobFile,
  showConsolidation,
  explainFigure,
  addEarlier,
  listEarlierReports,
  showSection,
  listStatements,
  putSection,
  showUnit,
  unitForm,
  showDraft,
  putDraft,
  checkDraft,
  checkGrounds,
  importDraft,
  putConsolidated,
  draftDocument,
  submitReport,
  correctReport,
  showSubmission,
  submissionDocument,
  returnReport,
  acceptReport,
  excludeUnit,
  restoreUnit,
  extendDeadline,
  showSession,
  createToken,
  listTokens,
  revokeToken,
  listAudit,
] as const;
