import * as z from 'zod';
import type { Diagnostic } from '../diagnostics/diagnostic.js';
import { reportSchema, type Report } from '../report/report-schema.js';
import { provenanceSchema, type Provenance } from './provenance.js';

/** A consolidated report as it is kept in a file: a report like any other, and where it came from. */
export const consolidatedSchema = z.strictObject({
  report: reportSchema,
  provenance: provenanceSchema,
});

/** What came of consolidating: nothing that could not be merged is left out of the diagnostics. */
export type Consolidated = {
  readonly report: Report;
  readonly provenance: Provenance;
  readonly diagnostics: readonly Diagnostic[];
};

/** What goes in: the report of a unit, or one that is consolidated itself. */
export type ConsolidationInput = Report | Pick<Consolidated, 'report' | 'provenance'>;
