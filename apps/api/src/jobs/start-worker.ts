import { setTimeout as wait } from 'node:timers/promises';
import type { ApiDeps } from '../api-deps.js';
import { roundBook } from '../rounds/round-book.js';
import { OvertakenJob } from './job-task.js';
import { perform } from './perform.js';
import { claim, finish, giveBack, holding, progress, type ClaimedJob } from './queue.js';

type WorkerDeps = Pick<ApiDeps, 'store' | 'now' | 'recordFault' | 'log'>;

/** A worker that takes jobs from the queue, one at a time. */
export type Worker = {
  /** Takes no more jobs, and waits for the one it has. */
  readonly stop: () => Promise<void>;
};

/** How long it waits when there is nothing to do, in milliseconds. */
const pause = 500;

/** Starts a worker; any number of them, in any number of processes, share the work. */
export function startWorker(deps: WorkerDeps): Worker {
  const stopping = new AbortController();
  const loop = work(deps, stopping.signal);
  return {
    stop: async () => {
      stopping.abort();
      await loop;
    },
  };
}

async function work(deps: WorkerDeps, signal: AbortSignal): Promise<void> {
  while (!signal.aborted) {
    const worked = await takeOne(deps).catch((error: unknown) => {
      deps.recordFault(error);
      return false;
    });
    // An abort ends the pause, and nothing else.
    if (!worked) await wait(pause, undefined, { signal }).catch(() => undefined);
  }
}

/** Does the next job; false where there is none. */
async function takeOne(deps: WorkerDeps): Promise<boolean> {
  const { store, now, log } = deps;
  const job = await claim(store.db, now());
  if (job === undefined) return false;
  log({ event: 'job-begun', job: job.id, attempt: job.attempt });
  try {
    const held = { db: store.db, now, recordFault: deps.recordFault };
    const outcome = await holding(held, job, () => begin(deps, job));
    const kept = outcome !== undefined && (await finish(store.db, job, { outcome, now: now() }));
    log({ event: kept ? 'job-done' : 'job-lost', job: job.id });
  } catch (error) {
    if (error instanceof OvertakenJob) log({ event: 'job-overtaken', job: job.id });
    else deps.recordFault(error);
    await giveBack(store.db, job, now());
  }
  return true;
}

async function begin({ store: { db }, now }: WorkerDeps, job: ClaimedJob) {
  const page = await roundBook().open(db, job.round);
  return perform({
    db,
    page,
    job: job.id,
    input: job.input,
    at: job.createdAt,
    tell: (done, total) => progress(db, job, { done, total, now: now() }),
  });
}
