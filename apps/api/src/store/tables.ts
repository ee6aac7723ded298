import type { CountedReports, Diagnostic, Report, RoundEvent } from '@baocao/core';
import type { ConsolidationInput, Provenance, WorkbenchSection } from '@baocao/core/consolidate';
import type { Template } from '@baocao/template';
import {
  bigserial,
  customType,
  foreignKey,
  index,
  integer,
  json,
  pgTable,
  primaryKey,
  text,
  timestamp,
} from 'drizzle-orm/pg-core';
import type { Role } from '../access/role.js';
import type { TakenVersion } from '../consolidations/taken-versions.js';
import type { JobInput, JobResult, JobState } from '../jobs/job.js';

// `json`, not `jsonb`: what is hashed must come back letter for letter, and a report may hold the
// escape \u0000, which jsonb refuses.

const bytes = customType<{ data: Uint8Array }>({ dataType: () => 'bytea' });
const moment = (name: string) => timestamp(name, { withTimezone: true, precision: 3 });

/** A round as it was opened; what happens to it later stands in its events. */
export const rounds = pgTable('rounds', {
  id: text('id').primaryKey(),
  template: json('template').$type<Template>().notNull(),
  createdAt: moment('created_at').notNull(),
  createdBy: text('created_by').notNull(),
  /** Number and hash of the last event: the row is locked by whoever appends the next. */
  headSeq: integer('head_seq').notNull(),
  headHash: text('head_hash').notNull(),
});

/** What happened, in order; each hash covers the event and the hash before it. Append-only. */
export const events = pgTable(
  'events',
  {
    round: text('round')
      .notNull()
      .references(() => rounds.id),
    seq: integer('seq').notNull(),
    event: json('event').$type<RoundEvent>().notNull(),
    previousHash: text('previous_hash').notNull(),
    hash: text('hash').notNull(),
  },
  (table) => [primaryKey({ columns: [table.round, table.seq] })],
);

/** Every version of every report that was submitted. Append-only. */
export const submissions = pgTable(
  'submissions',
  {
    round: text('round')
      .notNull()
      .references(() => rounds.id),
    unit: text('unit').notNull(),
    version: integer('version').notNull(),
    report: json('report').$type<Report>().notNull(),
    /** Where it comes from, where it was made of the reports of others. */
    provenance: json('provenance').$type<Provenance>(),
    hash: text('hash').notNull(),
    submittedAt: moment('submitted_at').notNull(),
    submittedBy: text('submitted_by').notNull(),
  },
  (table) => [primaryKey({ columns: [table.round, table.unit, table.version] })],
);

/** The one report that a unit is writing in a round. */
export const drafts = pgTable(
  'drafts',
  {
    round: text('round')
      .notNull()
      .references(() => rounds.id),
    unit: text('unit').notNull(),
    revision: integer('revision').notNull(),
    report: json('report').$type<Report>().notNull(),
    /** Where it comes from, where it was made of the reports of others. */
    provenance: json('provenance').$type<Provenance>(),
    savedAt: moment('saved_at').notNull(),
    savedBy: text('saved_by').notNull(),
  },
  (table) => [primaryKey({ columns: [table.round, table.unit] })],
);

/** Word files as the units sent them. Append-only. */
export const uploads = pgTable(
  'uploads',
  {
    id: text('id').primaryKey(),
    round: text('round')
      .notNull()
      .references(() => rounds.id),
    unit: text('unit').notNull(),
    hash: text('hash').notNull(),
    bytes: bytes('bytes').notNull(),
    uploadedAt: moment('uploaded_at').notNull(),
    uploadedBy: text('uploaded_by').notNull(),
  },
  (table) => [index('uploads_by_unit').on(table.round, table.unit)],
);

/** Access tokens, by the hash of their secret. */
export const tokens = pgTable('tokens', {
  id: text('id').primaryKey(),
  hash: text('hash').notNull().unique(),
  role: text('role').$type<Role>().notNull(),
  /** Bounds the token to one round, where given. */
  round: text('round'),
  unit: text('unit'),
  label: text('label').notNull(),
  createdAt: moment('created_at').notNull(),
  createdBy: text('created_by').notNull(),
  expiresAt: moment('expires_at').notNull(),
  revokedAt: moment('revoked_at'),
});

/** Who asked for what, and how it was answered. Append-only. */
export const audit = pgTable('audit', {
  id: bigserial('id', { mode: 'number' }).primaryKey(),
  at: moment('at').notNull(),
  actor: text('actor').notNull(),
  operation: text('operation').notNull(),
  path: text('path').notNull(),
  status: integer('status').notNull(),
  address: text('address').notNull(),
});

/** What a write under an `Idempotency-Key` was answered with, kept beside its effect. */
export const answers = pgTable(
  'answers',
  {
    caller: text('caller').notNull(),
    key: text('key').notNull(),
    /** Hash of the request: the same key may not stand for another one. */
    request: text('request').notNull(),
    status: integer('status').notNull(),
    headers: json('headers').$type<Readonly<Record<string, string>>>().notNull(),
    body: text('body').notNull(),
    answeredAt: moment('answered_at').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.caller, table.key] }),
    index('answers_by_age').on(table.answeredAt),
  ],
);

/** Work that takes long. */
export const jobs = pgTable(
  'jobs',
  {
    id: text('id').primaryKey(),
    round: text('round')
      .notNull()
      .references(() => rounds.id),
    input: json('input').$type<JobInput>().notNull(),
    state: text('state').$type<JobState>().notNull(),
    /** How often it was begun: only the last beginner may finish it. */
    attempt: integer('attempt').notNull(),
    /** Until when the worker that has it may be silent. */
    leaseUntil: moment('lease_until'),
    done: integer('done').notNull(),
    total: integer('total').notNull(),
    result: json('result').$type<JobResult>(),
    createdAt: moment('created_at').notNull(),
    createdBy: text('created_by').notNull(),
    finishedAt: moment('finished_at'),
  },
  (table) => [index('jobs_by_state').on(table.state, table.createdAt)],
);

/** The files that a job made. */
export const jobFiles = pgTable(
  'job_files',
  {
    job: text('job').notNull(),
    name: text('name').notNull(),
    mediaType: text('media_type').notNull(),
    bytes: bytes('bytes').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.job, table.name] }),
    foreignKey({ columns: [table.job], foreignColumns: [jobs.id] }),
  ],
);

/** What went into a consolidation and what it had to tell; what it made are the files of its job. */
export const consolidations = pgTable(
  'consolidations',
  {
    /** In the order in which they ended. */
    id: bigserial('id', { mode: 'number' }).primaryKey(),
    job: text('job')
      .notNull()
      .unique()
      .references(() => jobs.id),
    round: text('round').notNull(),
    reports: text('reports').$type<CountedReports>().notNull(),
    versions: json('versions').$type<readonly TakenVersion[]>().notNull(),
    diagnostics: json('diagnostics').$type<readonly Diagnostic[]>().notNull(),
  },
  (table) => [index('consolidations_by_round').on(table.round, table.id)],
);

/** Reports of earlier periods that a consolidation may be set beside, each kept once. */
export const earlierReports = pgTable(
  'earlier_reports',
  {
    round: text('round')
      .notNull()
      .references(() => rounds.id),
    /** Out of the hash of what is in it. */
    id: text('id').notNull(),
    content: json('content').$type<ConsolidationInput>().notNull(),
    addedAt: moment('added_at').notNull(),
    addedBy: text('added_by').notNull(),
  },
  (table) => [primaryKey({ columns: [table.round, table.id] })],
);

/** The sections of the workbench: what the units say, and what an editor makes of it. */
export const workbench = pgTable(
  'workbench',
  {
    round: text('round')
      .notNull()
      .references(() => rounds.id),
    section: text('section').notNull(),
    revision: integer('revision').notNull(),
    content: json('content').$type<WorkbenchSection>().notNull(),
    savedAt: moment('saved_at').notNull(),
    savedBy: text('saved_by').notNull(),
  },
  (table) => [primaryKey({ columns: [table.round, table.section] })],
);

/**
 * How many requests a sender has sent in the minute that goes on until `expire`; the columns are
 * named as the library that counts wants them. Unlogged: after a crash the count begins anew.
 */
export const requestCounts = pgTable('request_counts', {
  key: text('key').primaryKey(),
  points: integer('points').notNull(),
  expire: moment('expire'),
});
