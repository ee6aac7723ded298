import {
  contentHash,
  filingSchema,
  submissionVerdict,
  type Acknowledgement,
  type Filing,
  type Report,
} from '@baocao/core';
import type { Provenance } from '@baocao/core/consolidate';
import { findingsBeforeSigning, type SigningPolicy, type Template } from '@baocao/template';
import * as z from 'zod';
import type { Caller } from '../access/caller.js';
import { refusal } from '../problems/refusal.js';
import type { ServedDeps } from '../served-deps.js';
import type { Database } from '../store/database.js';
import { submissions } from '../store/tables.js';

/** What a unit says of its report when it submits the draft. */
export const submissionSchema = filingSchema
  .pick({ declaredComplete: true, acknowledged: true, receivedOn: true })
  .partial({ acknowledged: true });
export type SubmissionNote = z.infer<typeof submissionSchema>;

/** After closing, a reason belongs to it. */
export const correctionSchema = submissionSchema.extend({
  reason: z.string().trim().min(1).max(1_000),
});

/** A report that is to be sent, and what its sender lets stand. */
type Submittable = SigningPolicy & {
  readonly report: Report;
  readonly acknowledged?: readonly Acknowledgement[] | undefined;
};

/**
 * The warnings that were acknowledged, each with its reason.
 * @throws Refusal (422) for a report with errors, or with warnings that nobody acknowledged.
 */
export function checkSubmittable(
  { report, acknowledged = [], ...policy }: Submittable,
  template: Template,
): readonly Acknowledgement[] {
  const found = findingsBeforeSigning(report, template, policy);
  const verdict = submissionVerdict(found, acknowledged);
  if (verdict.allowed) return verdict.acknowledged.map(({ acknowledgement }) => acknowledgement);
  const { outline } = template;
  const diagnostics = [...verdict.errors, ...verdict.open];
  throw refusal('not-submittable', {}, { diagnostics, outline });
}

/** What the event keeps of a report that comes. */
export async function filingOf(
  report: Report,
  version: number,
  note: SubmissionNote,
): Promise<Filing> {
  const { number, date } = report.header;
  return {
    version,
    hash: await contentHash(report),
    ...(number === undefined ? {} : { number }),
    ...(date === undefined ? {} : { date }),
    ...(note.receivedOn === undefined ? {} : { receivedOn: note.receivedOn }),
    declaredComplete: note.declaredComplete,
    acknowledged: note.acknowledged ?? [],
  };
}

type NewVersion = {
  readonly report: Report;
  readonly provenance: Provenance | undefined;
  readonly filing: Filing;
  readonly caller: Caller;
};

/** Keeps a version of a report for good, with where it comes from. */
export async function keepVersion(
  db: Database,
  deps: ServedDeps,
  { report, provenance, filing, caller }: NewVersion,
): Promise<void> {
  const { version, hash } = filing;
  const { round, unit } = report;
  const submitted = { submittedAt: deps.now(), submittedBy: caller.id };
  const content = { report, provenance: provenance ?? null };
  await db.insert(submissions).values({ round, unit, version, hash, ...content, ...submitted });
}
