import {
  answerSections,
  countedReportsSchema,
  indicatorsOf,
  nodeIdSchema,
  slugSchema,
  type Language,
  type Outline,
} from '@baocao/core';
import {
  consolidatedSchema,
  figureTotalSchema,
  isEdited,
  type Provenance,
} from '@baocao/core/consolidate';
import { and, desc, eq } from 'drizzle-orm';
import * as z from 'zod';
import { toldDiagnostic, toldDiagnosticSchema } from '../diagnostics/told-diagnostic.js';
import { jobFileSchema } from '../jobs/job.js';
import { refusal } from '../problems/refusal.js';
import type { Database } from '../store/database.js';
import { consolidations, jobFiles, jobs } from '../store/tables.js';
import { consolidatedData } from './consolidated-files.js';
import { sectionsOf } from './stored-workbench.js';
import { takenVersionSchema } from './taken-versions.js';

/** A section of the workbench from afar. */
export const sectionSummarySchema = z.strictObject({
  section: nodeIdSchema,
  heading: z.string(),
  /** Statements that are printed, and passages that they are chosen from. */
  statements: z.int().min(0),
  passages: z.int().min(0),
  edited: z.boolean(),
});
export type SectionSummary = z.infer<typeof sectionSummarySchema>;

/** A figure of the consolidated report. */
export const figureSummarySchema = z.strictObject({
  figure: slugSchema,
  label: z.string(),
  unit: z.string(),
  total: figureTotalSchema,
});
export type FigureSummary = z.infer<typeof figureSummarySchema>;

/** The last consolidation of a round. */
export const consolidationViewSchema = z.strictObject({
  job: z.string(),
  finishedAt: z.string(),
  reports: countedReportsSchema,
  versions: z.array(takenVersionSchema).readonly(),
  files: z.array(jobFileSchema).readonly(),
  diagnostics: z.array(toldDiagnosticSchema).readonly(),
  figures: z.array(figureSummarySchema).readonly(),
  /** None where the round has more units than an editor can work through. */
  sections: z.array(sectionSummarySchema).readonly(),
});
export type ConsolidationView = z.infer<typeof consolidationViewSchema>;

/**
 * The last consolidation that ended.
 * @throws Refusal (404) where there was none yet.
 */
export async function lastConsolidation(db: Database, round: string) {
  const [last] = await db
    .select({
      job: consolidations.job,
      reports: consolidations.reports,
      versions: consolidations.versions,
      diagnostics: consolidations.diagnostics,
      finishedAt: jobs.finishedAt,
      result: jobs.result,
    })
    .from(consolidations)
    .innerJoin(jobs, eq(jobs.id, consolidations.job))
    .where(eq(consolidations.round, round))
    .orderBy(desc(consolidations.id))
    .limit(1);
  if (last === undefined) throw refusal('not-consolidated', { round });
  return last;
}

/** The origin of all that is in a consolidation, out of its file. */
export async function provenanceOf(db: Database, job: string): Promise<Provenance> {
  const [file] = await db
    .select({ bytes: jobFiles.bytes })
    .from(jobFiles)
    .where(and(eq(jobFiles.job, job), eq(jobFiles.name, consolidatedData)));
  const text = new TextDecoder().decode(file?.bytes);
  return consolidatedSchema.parse(JSON.parse(text)).provenance;
}

/** The last consolidation of a round as it may be shown. */
export async function consolidationView(
  db: Database,
  { round, outline }: { readonly round: string; readonly outline: Outline },
  language: Language,
): Promise<ConsolidationView> {
  const { result, finishedAt, diagnostics, ...last } = await lastConsolidation(db, round);
  const { figures } = await provenanceOf(db, last.job);
  const kept = await sectionsOf(db, round);
  return {
    ...last,
    finishedAt: finishedAt?.toISOString() ?? '',
    files: result?.files ?? [],
    diagnostics: diagnostics.map((one) => toldDiagnostic(one, language, outline)),
    figures: indicatorsOf(outline).flatMap(({ indicator: { id, label, unit } }) => {
      const total = figures[id]?.total;
      return total === undefined ? [] : [{ figure: id, label, unit, total }];
    }),
    sections: answerSections(outline).flatMap(({ node: { id, heading } }) => {
      const content = kept.get(id)?.content;
      if (content === undefined) return [];
      const { entries, passages } = content;
      const statements = entries.filter(({ use }) => use !== 'leave').length;
      const edited = isEdited(content);
      return [{ section: id, heading, statements, passages: passages.length, edited }];
    }),
  };
}
