import { and, desc, eq } from 'drizzle-orm';
import * as z from 'zod';
import { consolidatedMediaTypes } from '../../consolidations/consolidated-files.js';
import { takenVersions } from '../../consolidations/taken-versions.js';
import { earlierIn, earlierReport } from '../../consolidations/earlier-report.js';
import { formats } from '../../documents/formats.js';
import { readAs } from '../../http/read-as.js';
import { jobInputSchema, jobViewSchema } from '../../jobs/job.js';
import { enqueue, findJob, jobView } from '../../jobs/queue.js';
import { refusal } from '../../problems/refusal.js';
import { defineRoute } from '../../routing/route.js';
import { jobFiles, jobs } from '../../store/tables.js';

export const jobListSchema = z.strictObject({ jobs: z.array(jobViewSchema).readonly() });

const access = ['admin', 'issuer'] as const;
/** As many as one answer holds: the newest, the last of them last. */
const most = 200;

export const createJob = defineRoute(
  {
    method: 'post',
    path: '/rounds/{round}/jobs',
    operationId: 'createJob',
    summary: 'createJob.summary',
    access,
    body: 'JobInput',
    writes: true,
    answer: { json: 'Job', status: 202 },
    problems: ['unknown-round', 'not-valid', 'nothing-to-consolidate', 'unknown-earlier'],
  },
  async ({ deps, db, params: { round }, caller, input }) => {
    const wanted = readAs(jobInputSchema, input);
    const { state } = await deps.rounds.open(db, round);
    if (wanted.kind === 'consolidate' && takenVersions(state, wanted.reports).length === 0) {
      throw refusal('nothing-to-consolidate', { round });
    }
    if (wanted.kind === 'consolidate') {
      for (const one of earlierIn(wanted)) await earlierReport(db, round, one);
    }
    const id = Buffer.from(deps.randomBytes(16)).toString('hex');
    const job = await enqueue(db, { id, round, input: wanted, by: caller.id, at: deps.now() });
    return { body: job, location: `/rounds/${round}/jobs/${id}` };
  },
);

export const listJobs = defineRoute(
  {
    method: 'get',
    path: '/rounds/{round}/jobs',
    operationId: 'listJobs',
    summary: 'jobs.summary',
    access,
    answer: { json: 'JobList' },
    problems: ['unknown-round'],
  },
  async ({ deps, db, params: { round } }) => {
    await deps.rounds.open(db, round);
    const rows = await db
      .select()
      .from(jobs)
      .where(eq(jobs.round, round))
      .orderBy(desc(jobs.createdAt), desc(jobs.id))
      .limit(most);
    return { body: { jobs: rows.reverse().map(jobView) } };
  },
);

export const showJob = defineRoute(
  {
    method: 'get',
    path: '/rounds/{round}/jobs/{job}',
    operationId: 'showJob',
    summary: 'job.summary',
    access,
    answer: { json: 'Job' },
    problems: ['unknown-job'],
  },
  async ({ db, params }) => ({ body: await findJob(db, params.round, params.job) }),
);

/** What the files of jobs can be. */
const fileTypes = [
  'application/zip',
  formats.docx.mediaType,
  formats.pdf.mediaType,
  ...Object.values(consolidatedMediaTypes),
];

export const jobFile = defineRoute(
  {
    method: 'get',
    path: '/rounds/{round}/jobs/{job}/files/{file}',
    operationId: 'jobFile',
    summary: 'jobFile.summary',
    access: ['admin', 'issuer', 'reader'],
    answer: { mediaType: fileTypes, description: 'jobFile.summary' },
    problems: ['unknown-job', 'unknown-file'],
  },
  async ({ c, db, params }) => {
    await findJob(db, params.round, params.job);
    const own = and(eq(jobFiles.job, params.job), eq(jobFiles.name, params.file));
    const [file] = await db.select().from(jobFiles).where(own);
    if (file === undefined) {
      throw refusal('unknown-file', { job: `/rounds/${params.round}/jobs/${params.job}` });
    }
    return c.body(new Uint8Array(file.bytes), 200, {
      'Content-Type': file.mediaType,
      'Content-Disposition': `attachment; filename="${file.name}"`,
    });
  },
);
