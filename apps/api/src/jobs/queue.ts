import { and, asc, desc, eq, lt, ne, or, sql } from 'drizzle-orm';
import type { ApiDeps } from '../api-deps.js';
import { refusal } from '../problems/refusal.js';
import type { Database } from '../store/database.js';
import { jobFiles, jobs } from '../store/tables.js';
import type { JobInput, JobView } from './job.js';
import type { JobOutcome } from './job-task.js';

/** A job that this worker has, until its lease runs out. */
export type ClaimedJob = Pick<
  typeof jobs.$inferSelect,
  'id' | 'round' | 'input' | 'attempt' | 'createdAt'
>;

/** How long a worker may be silent before another takes its job over, in milliseconds. */
const lease = 60_000;
/** How often a job is begun before it is given up. */
const attempts = 3;

type NewJob = { id: string; round: string; input: JobInput; by: string; at: Date };

/** Puts a job into the queue, in the transaction of whoever asks for it. */
export async function enqueue(
  db: Database,
  { id, round, input, by, at }: NewJob,
): Promise<JobView> {
  const job = { id, round, input, state: 'queued' as const, done: 0, total: 0, createdAt: at };
  await db.insert(jobs).values({ ...job, attempt: 0, createdBy: by });
  return { ...job, createdAt: at.toISOString() };
}

/**
 * Takes the oldest job that nobody has, or whose worker has fallen silent. Two workers that ask at
 * once get two jobs: each skips the rows that the other has locked.
 */
export async function claim(db: Database, now: Date): Promise<ClaimedJob | undefined> {
  return db.transaction(async (transaction) => {
    const silent = and(eq(jobs.state, 'running'), lt(jobs.leaseUntil, now));
    const [next] = await transaction
      .select({ id: jobs.id, attempt: jobs.attempt })
      .from(jobs)
      .where(or(eq(jobs.state, 'queued'), silent))
      .orderBy(asc(jobs.createdAt), asc(jobs.id))
      .limit(1)
      .for('update', { skipLocked: true });
    if (next === undefined) return undefined;
    const given =
      next.attempt >= attempts
        ? { state: 'failed' as const, finishedAt: now }
        : {
            state: 'running' as const,
            attempt: next.attempt + 1,
            leaseUntil: leaseFrom(now),
            done: 0,
          };
    const [job] = await transaction.update(jobs).set(given).where(eq(jobs.id, next.id)).returning();
    return job?.state === 'running' ? job : undefined;
  });
}

/** Says how far a job is, and keeps it for its worker. False: another has it by now. */
export async function progress(
  db: Database,
  job: ClaimedJob,
  { done, total, now }: { readonly done: number; readonly total: number; readonly now: Date },
): Promise<boolean> {
  const set = { done, total, leaseUntil: leaseFrom(now) };
  const kept = await db.update(jobs).set(set).where(ownAttempt(job)).returning({ id: jobs.id });
  return kept.length > 0;
}

/** How often a worker says that it is alive, in milliseconds. */
const heartbeat = lease / 4;

/** Works on a job and keeps it meanwhile, however long one step of the work takes. */
export async function holding<Value>(
  { db, now, recordFault, every = heartbeat }: HoldingDeps,
  job: ClaimedJob,
  act: () => Promise<Value>,
): Promise<Value> {
  const timer = setInterval(() => {
    const kept = db
      .update(jobs)
      .set({ leaseUntil: leaseFrom(now()) })
      .where(ownAttempt(job));
    kept.catch(recordFault);
  }, every);
  try {
    return await act();
  } finally {
    clearInterval(timer);
  }
}

type HoldingDeps = Pick<ApiDeps, 'now' | 'recordFault'> & {
  readonly db: Database;
  readonly every?: number;
};

/**
 * Ends a job and keeps what it made, both or neither; nothing where another worker has it by now.
 * @throws OvertakenJob, and nothing is kept.
 */
export async function finish(
  db: Database,
  job: ClaimedJob,
  { outcome, now }: { readonly outcome: JobOutcome; readonly now: Date },
): Promise<boolean> {
  return db.transaction(async (transaction) => {
    const { files, left } = outcome;
    const list = files.map(({ bytes, ...file }) => ({ ...file, bytes: bytes.length }));
    const result = { files: list, left };
    const ended = await transaction
      .update(jobs)
      .set({ state: 'done', done: sql`${jobs.total}`, result, finishedAt: now, leaseUntil: null })
      .where(ownAttempt(job))
      .returning({ id: jobs.id });
    if (ended.length === 0) return false;
    for (const file of files) await transaction.insert(jobFiles).values({ job: job.id, ...file });
    await outcome.keep?.(transaction);
    await dropOldFiles(transaction, job);
    return true;
  });
}

/** The files of so many jobs of a kind are kept in a round, the last ones. */
const keptJobs = 3;

/** Archives of a round are as large as the round: those that newer ones took the place of go. */
async function dropOldFiles(db: Database, { id: newest, round, input }: ClaimedJob): Promise<void> {
  const ended = await db
    .select({ id: jobs.id, input: jobs.input, result: jobs.result })
    .from(jobs)
    .where(and(eq(jobs.round, round), eq(jobs.state, 'done'), ne(jobs.id, newest)))
    .orderBy(desc(jobs.finishedAt), desc(jobs.id));
  const alike = ended.filter((one) => one.input.kind === input.kind);
  for (const { id, result } of alike.slice(keptJobs - 1)) {
    if (result === null || result.files.length === 0) continue;
    await db.delete(jobFiles).where(eq(jobFiles.job, id));
    await db
      .update(jobs)
      .set({ result: { ...result, files: [] } })
      .where(eq(jobs.id, id));
  }
}

/** Gives a job back after a failure; the last time it is given up. */
export async function giveBack(db: Database, job: ClaimedJob, now: Date): Promise<void> {
  const set =
    job.attempt >= attempts
      ? { state: 'failed' as const, finishedAt: now, leaseUntil: null }
      : { state: 'queued' as const, leaseUntil: null };
  await db.update(jobs).set(set).where(ownAttempt(job));
}

/** @throws Refusal (404) where the round has no such job. */
export async function findJob(db: Database, round: string, job: string): Promise<JobView> {
  const [row] = await db
    .select()
    .from(jobs)
    .where(and(eq(jobs.id, job), eq(jobs.round, round)));
  if (row === undefined) throw refusal('unknown-job', { job });
  return jobView(row);
}

/** A job as it may be shown. */
export function jobView(row: typeof jobs.$inferSelect): JobView {
  const { id, round, input, state, done, total, createdAt, finishedAt, result } = row;
  return {
    id,
    round,
    input,
    state,
    done,
    total,
    createdAt: createdAt.toISOString(),
    ...(finishedAt === null ? {} : { finishedAt: finishedAt.toISOString() }),
    ...(result === null ? {} : { result }),
  };
}

const leaseFrom = (now: Date) => new Date(now.getTime() + lease);

/** The job while it is in this very attempt: who lost it changes nothing any more. */
function ownAttempt({ id, attempt }: ClaimedJob) {
  return and(eq(jobs.id, id), eq(jobs.attempt, attempt), eq(jobs.state, 'running'));
}
