import type { FC } from 'hono/jsx';
import type { RoundView } from '../rounds/round-view.js';
import type { UnitStanding } from '../rounds/unit-standing.js';
import { FormKey } from './form-key.js';
import type { Say } from './say.js';

type UnitStepFormsProps = {
  readonly say: Say;
  readonly round: RoundView;
  readonly standing: UnitStanding;
  /** The version of the standing that is shown. */
  readonly etag: string;
};

/** A later deadline for one unit, its exclusion and its return; as far as the round allows them. */
export const UnitStepForms: FC<UnitStepFormsProps> = ({ say, round, standing, etag }) => {
  const { unit, excludedFor, lastDay } = standing;
  const at = `/app/rounds/${round.round}/units/${unit.id}`;
  if (round.phase === 'closed') return null;
  if (excludedFor !== undefined) {
    return (
      <form method="post" action={`${at}/restore`} class="card">
        <FormKey />
        <input type="hidden" name="etag" value={etag} />
        <button class="second">{say('restore')}</button>
      </form>
    );
  }
  return (
    <>
      {round.phase === 'draft' ? null : (
        <details class="card">
          <summary>{say('extend')}</summary>
          <form method="post" action={`${at}/extend`}>
            <FormKey />
            <input type="hidden" name="etag" value={etag} />
            <label for="extend-date">{say('newLastDay')}</label>
            <input id="extend-date" name="date" type="date" required min={lastDay} />
            <label for="extend-reason">{say('reasonIfAny')}</label>
            <textarea id="extend-reason" name="reason" rows={2} maxlength={1_000} />
            <button>{say('extend')}</button>
          </form>
        </details>
      )}
      <details class="card">
        <summary>{say('exclude')}</summary>
        <p>{say('excludeHint')}</p>
        <form method="post" action={`${at}/exclude`}>
          <FormKey />
          <input type="hidden" name="etag" value={etag} />
          <label for="exclude-reason">{say('reason')}</label>
          <textarea id="exclude-reason" name="reason" rows={2} required maxlength={1_000} />
          <button>{say('exclude')}</button>
        </form>
      </details>
    </>
  );
};
