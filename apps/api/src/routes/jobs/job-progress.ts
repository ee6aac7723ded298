import { streamSSE, type SSEStreamingApi } from 'hono/streaming';
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
  async ({ c, deps, db, params }) => {
    const look = () => findJob(db, params.round, params.job);
    const first = await look();
    return streamSSE(c, async (stream) => {
      try {
        await tellUntilOver(stream, first, look);
      } catch (error) {
        // The head of the answer is out: what went wrong is for our log alone, the stream just ends.
        deps.recordFault(error);
      }
    });
  },
);

async function tellUntilOver(
  stream: SSEStreamingApi,
  first: JobView,
  look: () => Promise<JobView>,
): Promise<void> {
  const until = Date.now() + longest;
  let told = '';
  for (let job = first; ; job = await look()) {
    const data = JSON.stringify(job);
    if (data !== told) await stream.writeSSE({ event: 'job', id: String(job.done), data });
    told = data;
    if (over(job) || stream.aborted || Date.now() > until) return;
    await stream.sleep(every);
  }
}
