import { countedReportsSchema } from '@baocao/core';
import type { FC } from 'hono/jsx';
import { jobViewSchema } from '../jobs/job.js';
import { fieldOf } from './field-of.js';
import { definePage } from './page.js';
import type { Say } from './say.js';

type StartConsolidationProps = {
  readonly say: Say;
  /** The address of the round in the API. */
  readonly at: string;
  readonly again: boolean;
};

/** Asks which reports count, and whether sources are printed. */
export const StartConsolidation: FC<StartConsolidationProps> = ({ say, at, again }) => (
  <form method="post" action={`/app${at}/consolidation`} class="card">
    <fieldset class="choices">
      <legend>{say('countedReports')}</legend>
      {countedReportsSchema.options.map((reports, index) => (
        <label>
          <input type="radio" name="reports" value={reports} checked={index === 0} />
          {say(`counted.${reports}`)}
        </label>
      ))}
    </fieldset>
    <p>
      <label>
        <input type="checkbox" name="sources" value="yes" />
        {say('showSources')}
      </label>
    </p>
    <button>{say(again ? 'consolidateAgain' : 'consolidate')}</button>
  </form>
);

/** Puts the consolidation into the queue. */
export const consolidateOnPage = definePage(
  {
    method: 'post',
    path: '/app/rounds/{round}/consolidation',
    operationId: 'consolidateOnPage',
    access: ['admin', 'issuer'],
  },
  async ({ c, call, params: { round }, form }) => {
    const body = {
      kind: 'consolidate',
      reports: fieldOf(form, 'reports'),
      showSources: fieldOf(form, 'sources') === 'yes',
    };
    await call(jobViewSchema, `/rounds/${round}/jobs`, { method: 'POST', body });
    return c.redirect(`/app/rounds/${round}/consolidation`, 303);
  },
);
