import { countedReportsSchema } from '@baocao/core';
import type { FC } from 'hono/jsx';
import { jobViewSchema } from '../jobs/job.js';
import { earlierReportSchema, type EarlierReport } from '../consolidations/earlier-report.js';
import { FileCard } from './file-card.js';
import { fileIn } from './file-in.js';
import { fieldOf } from './field-of.js';
import { FormKey } from './form-key.js';
import { definePage } from './page.js';
import type { Say } from './say.js';
import { whenText } from './when-text.js';

type StartConsolidationProps = {
  readonly say: Say;
  /** The address of the round in the API. */
  readonly at: string;
  readonly again: boolean;
  /** What it may be compared with. */
  readonly earlier: readonly EarlierReport[];
};

/** Asks which reports count, and whether sources are printed. */
export const StartConsolidation: FC<StartConsolidationProps> = ({ say, at, again, earlier }) => (
  <form method="post" action={`/app${at}/consolidation`} class="card">
    <FormKey />
    <fieldset class="choices">
      <legend>{say('countedReports')}</legend>
      {countedReportsSchema.options.map((reports, index) => (
        <label>
          <input type="radio" name="reports" value={reports} checked={index === 0} />
          {say(`counted.${reports}`)}
        </label>
      ))}
    </fieldset>
    {earlier.length === 0 ? null : (
      <p>
        <label for="previous">{say('previousReport')}</label>{' '}
        <select id="previous" name="previous">
          <option value="">{say('noPrevious')}</option>
          {earlier.map(({ id, periodLabel, addedAt }) => (
            <option value={id}>
              {say('earlierOption', { period: periodLabel, when: whenText(addedAt) })}
            </option>
          ))}
        </select>
      </p>
    )}
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
    const previous = fieldOf(form, 'previous');
    const body = {
      kind: 'consolidate',
      reports: fieldOf(form, 'reports'),
      showSources: fieldOf(form, 'sources') === 'yes',
      ...(previous === '' ? {} : { previous }),
    };
    await call(jobViewSchema, `/rounds/${round}/jobs`, { method: 'POST', body });
    return c.redirect(`/app/rounds/${round}/consolidation`, 303);
  },
);

/** Gives a file of an earlier period to compare with. */
export const AddEarlier: FC<Pick<StartConsolidationProps, 'say' | 'at'>> = ({ say, at }) => (
  <FileCard
    say={say}
    id="earlier"
    title={say('addEarlier')}
    action={`/app${at}/consolidation/earlier`}
    kind="data"
    button={say('addFile')}
  >
    {say('earlierHint')}
  </FileCard>
);

/** Keeps the file of an earlier period. */
export const addEarlierOnPage = definePage(
  {
    method: 'post',
    path: '/app/rounds/{round}/consolidation/earlier',
    operationId: 'addEarlierOnPage',
    access: ['admin', 'issuer'],
  },
  async ({ c, call, params: { round }, form }) => {
    const body = await fileIn(form);
    const sent = { method: 'POST', body } as const;
    await call(earlierReportSchema, `/rounds/${round}/consolidation/earlier`, sent);
    return c.redirect(`/app/rounds/${round}/consolidation`, 303);
  },
);
