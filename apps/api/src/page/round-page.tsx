import { jobListSchema } from '../routes/jobs/jobs.js';
import { roundStatusSchema, type RoundStatus } from '../rounds/round-status.js';
import { roundViewSchema } from '../rounds/round-view.js';
import { answerPage } from './answer-page.js';
import { Downloads } from './downloads.js';
import { JobTable } from './job-table.js';
import { definePage } from './page.js';
import { RoundSteps } from './round-steps.js';
import type { Say } from './say.js';
import { UnitTable } from './unit-table.js';

/** A round as the issuing body looks at it: who has reported, who is late, what to print. */
export const roundPage = definePage(
  {
    method: 'get',
    path: '/app/rounds/{round}',
    operationId: 'roundPage',
    access: ['admin', 'issuer', 'reader'],
  },
  async (request) => {
    const { caller, call, params, say } = request;
    const at = `/rounds/${params.round}`;
    const { value: round, etag } = await call(roundViewSchema, at);
    const leads = caller.role !== 'reader';
    const status = (await call(roundStatusSchema, `${at}/status`)).value;
    const jobs = leads ? (await call(jobListSchema, `${at}/jobs`)).value.jobs : undefined;
    return answerPage(request, {
      title: round.name,
      content: (
        <>
          <h1>{round.name}</h1>
          <p>
            {round.periodLabel} · {round.deadlineLabel}{' '}
            <span class={`tag ${round.phase}`}>{say(`phase.${round.phase}`)}</span>
          </p>
          <Counts say={say} status={status} />
          <div class="row">
            <a class="button" href={`/app${at}/consolidation`}>
              {say('consolidation')}
            </a>
            {leads && round.phase === 'open' ? (
              <a class="button second" href={`/app${at}/reminders`}>
                {say('reminders')}
              </a>
            ) : null}
          </div>
          {leads ? <RoundSteps say={say} round={round} etag={etag} /> : null}
          <h2>{say('overTime')}</h2>
          <p>
            <img class="chart" src={`${at}/status/chart`} alt={say('chartAlt')} />
          </p>
          <UnitTable say={say} round={params.round} units={status.units} />
          <h2>{say('documents')}</h2>
          <Downloads label={say('doc.letter')} path={`${at}/documents/letter`} />
          <Downloads label={say('doc.outline')} path={`${at}/documents/outline`} />
          <Downloads label={say('doc.status')} path={`${at}/status/document`} />
          {jobs === undefined ? null : <JobTable say={say} round={params.round} jobs={jobs} />}
        </>
      ),
    });
  },
);

const shownCounts = ['expected', 'received', 'late', 'overdue', 'returned', 'accepted'] as const;

const Counts = ({ say, status }: { readonly say: Say; readonly status: RoundStatus }) => (
  <dl class="counts">
    {shownCounts.map((name) => (
      <div>
        <dt>{say(`count.${name}`)}</dt>
        <dd>{status.counts[name] ?? 0}</dd>
      </div>
    ))}
  </dl>
);
