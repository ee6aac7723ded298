import type { FC } from 'hono/jsx';
import type { RoundView } from '../rounds/round-view.js';
import { FormKey } from './form-key.js';
import type { Say } from './say.js';

type RoundStepsProps = {
  readonly say: Say;
  readonly round: RoundView;
  /** The version of the round that is shown. */
  readonly etag: string;
};

/** The next step of the round as a whole; there is none after closing. */
const nextStep = { draft: 'issue', issued: 'open', open: 'close', closed: undefined } as const;

/** Issues, opens or closes a round, on the version of it that is shown. */
export const RoundSteps: FC<RoundStepsProps> = ({ say, round, etag }) => {
  const step = nextStep[round.phase];
  if (step === undefined) return <p class="notice">{say('closedHint')}</p>;
  return (
    <details class="card">
      <summary>{say(`step.${step}`)}</summary>
      <p>{say(`stepHint.${step}`)}</p>
      <form method="post" action={`/app/rounds/${round.round}/steps`}>
        <FormKey />
        <input type="hidden" name="etag" value={etag} />
        <button name="step" value={step}>
          {say(`step.${step}`)}
        </button>
      </form>
    </details>
  );
};
