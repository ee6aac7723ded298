import type { FC } from 'hono/jsx';
import type { UnitStanding } from '../rounds/unit-standing.js';
import { FormKey } from './form-key.js';
import type { Say } from './say.js';

type DecisionFormsProps = {
  readonly say: Say;
  /** The address of the round in the API. */
  readonly at: string;
  readonly standing: UnitStanding;
  /** The version of the standing that is shown. */
  readonly etag: string;
};

/** Accepts a report, or returns it with the reason; nothing while there is no report to decide on. */
export const DecisionForms: FC<DecisionFormsProps> = ({ say, at, standing, etag }) => {
  const { unit, status } = standing;
  if (status !== 'submitted' && status !== 'resubmitted') return null;
  const action = `/app${at}/units/${unit.id}`;
  return (
    <section aria-labelledby="decide" class="card">
      <h2 id="decide">{say('decide')}</h2>
      <form method="post" action={`${action}/accept`}>
        <FormKey />
        <input type="hidden" name="etag" value={etag} />
        <button>{say('accept')}</button>
      </form>
      <form method="post" action={`${action}/return`}>
        <FormKey />
        <input type="hidden" name="etag" value={etag} />
        <label for="reason">{say('returnReason')}</label>
        <textarea id="reason" name="reason" rows={3} required maxlength={1_000} />
        <button class="second">{say('return')}</button>
      </form>
    </section>
  );
};
