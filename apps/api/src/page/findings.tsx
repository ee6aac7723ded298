import type { FC } from 'hono/jsx';
import type { ToldDiagnostic } from '../diagnostics/told-diagnostic.js';
import { findingNames } from './finding-names.js';
import type { Say } from './say.js';

type FindingsProps = {
  readonly say: Say;
  readonly findings: readonly ToldDiagnostic[];
  /** Says the place of each too, where they stand away from it. */
  readonly addressed?: boolean;
  /** To be pointed to by the field that the findings are about. */
  readonly id?: string;
};

type FindingsAtProps = Pick<FindingsProps, 'say' | 'findings' | 'id'> & {
  /** JSON Pointer of the place in the report; empty: all that is at no field. */
  readonly place: string;
};

/** The place of findings on a form: empty or not, so that more can be put there as people type. */
export const FindingsAt: FC<FindingsAtProps> = ({ say, findings, id, place }) => (
  <div data-findings={place} {...(id === undefined ? {} : { id })}>
    <Findings say={say} findings={findings} />
  </div>
);

/** What was found in a report, each with its weight in words and not by colour alone. */
export const Findings: FC<FindingsProps> = ({ say, findings, id, addressed = false }) =>
  findings.length === 0 ? null : (
    <ul class="findings" {...(id === undefined ? {} : { id })}>
      {findings.map(({ severity, message, address }) => (
        <li class={severity}>
          <strong>{say(findingNames[severity])}</strong>{' '}
          {addressed && address !== undefined ? `${address}: ` : ''}
          {message}
        </li>
      ))}
    </ul>
  );
