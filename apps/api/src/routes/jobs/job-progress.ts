import { streamSSE } from 'hono/streaming';
import type { JobView } from '../../jobs/job.js';
import { findJob } from '../../jobs/queue.js';
import { defineRoute } from '../../routing/route.js';

/** How often it is looked, and how long at most; who wants to know more asks again. */
const every = 500;
const longest = 10 * 60_000;

const over = ({ state }: JobView) => state === 'done' || state === 'failed';

/** The progress of a job as it changes (server-sent events), until the job is over. */
export const jobProgress = defineRoute(
  {
    method: 'get',
    path: '/rounds/{round}/jobs/{job}/progress',
    operationId: 'jobProgress',
    summary: 'jobProgress.summary',
    access: ['admin', 'issuer'],
    answer: { mediaType: 'text/event-stream', description: 'jobProgress.ok' },
    problems: ['unknown-job'],
  },
  async ({ c, db, params }) => {
    const first = await findJob(db, params.round, params.job);
    return streamSSE(c, async (stream) => {
      const until = Date.now() + longest;
      let told = '';
      for (let job = first; ; job = await findJob(db, params.round, params.job)) {
        const data = JSON.stringify(job);
        if (data !== told) await stream.writeSSE({ event: 'job', id: String(job.done), data });
        told = data;
        if (over(job) || stream.aborted || Date.now() > until) return;
        await stream.sleep(every);
      }
    });
  },
);
