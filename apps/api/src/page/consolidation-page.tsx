import type { FC } from 'hono/jsx';
import {
  consolidationViewSchema,
  type ConsolidationView,
} from '../consolidations/consolidation-view.js';
import type { JobView } from '../jobs/job.js';
import { jobListSchema } from '../routes/jobs/jobs.js';
import { earlierReportListSchema } from '../consolidations/earlier-report.js';
import { roundViewSchema } from '../rounds/round-view.js';
import { answerPage } from './answer-page.js';
import { Findings } from './findings.js';
import { definePage, type PageRequest } from './page.js';
import { PageProblem } from './page-problem.js';
import { ConsolidatedFigures, WorkbenchSections } from './consolidation-tables.js';
import type { Say } from './say.js';
import { AddEarlier, StartConsolidation } from './start-consolidation.js';
import { whenText } from './when-text.js';

/** The reports of a round as one: ask for it, take it, see where it comes from, edit it. */
export const consolidationPage = definePage(
  {
    method: 'get',
    path: '/app/rounds/{round}/consolidation',
    operationId: 'consolidationPage',
    access: ['admin', 'issuer', 'reader'],
  },
  async (request) => {
    const { caller, call, params, say } = request;
    const at = `/rounds/${params.round}`;
    const round = (await call(roundViewSchema, at)).value;
    const edits = caller.role !== 'reader';
    const jobs = edits ? (await call(jobListSchema, `${at}/jobs`)).value.jobs : [];
    const earlier = edits
      ? (await call(earlierReportListSchema, `${at}/consolidation/earlier`)).value.reports
      : [];
    const last = await lastOne(call, at);
    return answerPage(request, {
      title: say('consolidation'),
      content: (
        <>
          <p>
            <a href={`/app${at}`}>← {round.name}</a>
          </p>
          <h1>{say('consolidation')}</h1>
          <Running say={say} at={at} jobs={jobs} />
          {edits ? (
            <>
              <StartConsolidation say={say} at={at} again={last !== undefined} earlier={earlier} />
              <AddEarlier say={say} at={at} />
            </>
          ) : null}
          {last === undefined ? (
            <p>{say('notConsolidated')}</p>
          ) : (
            <Last say={say} at={at} last={last} edits={edits} />
          )}
        </>
      ),
    });
  },
);

/** The last consolidation; undefined where there is none. */
async function lastOne(
  call: PageRequest['call'],
  at: string,
): Promise<ConsolidationView | undefined> {
  try {
    return (await call(consolidationViewSchema, `${at}/consolidation`)).value;
  } catch (error) {
    if (error instanceof PageProblem && error.problem.status === 404) return undefined;
    throw error;
  }
}

type RunningProps = { readonly say: Say; readonly at: string; readonly jobs: readonly JobView[] };

const Running: FC<RunningProps> = ({ say, at, jobs }) => {
  const last = jobs.filter(({ input }) => input.kind === 'consolidate').at(-1);
  if (last === undefined || last.state === 'done') return null;
  if (last.state === 'failed') {
    return (
      <p class="notice bad" role="alert">
        {say('consolidationFailed')}
      </p>
    );
  }
  return (
    <div class="notice" role="status">
      <p>{say('consolidating', { done: last.done, total: last.total })}</p>
      <p>
        <a class="button second" href={`/app${at}/consolidation`}>
          {say('refresh')}
        </a>
      </p>
    </div>
  );
};

type LastProps = {
  readonly say: Say;
  readonly at: string;
  readonly last: ConsolidationView;
  readonly edits: boolean;
};

const Last: FC<LastProps> = ({ say, at, last, edits }) => {
  const { finishedAt, versions, reports, job, files, diagnostics, figures, sections } = last;
  return (
    <>
      <h2>{say('lastConsolidation')}</h2>
      <p>
        {say(`consolidatedOf.${reports}`, {
          when: whenText(finishedAt),
          count: versions.length,
        })}
      </p>
      <ul>
        {files.map(({ name, bytes }) => (
          <li>
            <a href={`${at}/jobs/${job}/files/${name}`}>{name}</a>{' '}
            <span class="hint">{say('kilobytes', { size: Math.ceil(bytes / 1_000) })}</span>
          </li>
        ))}
      </ul>
      {diagnostics.length === 0 ? null : (
        <details class="card" open={diagnostics.length <= mostOpen}>
          <summary>{say('toLookAt', { count: diagnostics.length })}</summary>
          <Findings say={say} findings={diagnostics} addressed={true} />
        </details>
      )}
      {edits ? <WorkbenchSections say={say} at={at} sections={sections} /> : null}
      <ConsolidatedFigures say={say} at={at} figures={figures} />
    </>
  );
};

/** More findings than these stay folded until they are asked for. */
const mostOpen = 10;
