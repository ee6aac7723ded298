import type { Severity } from '@baocao/core';
import type { FC } from 'hono/jsx';
import type { ToldDiagnostic } from '../diagnostics/told-diagnostic.js';
import type { PageWord, Say } from './say.js';

type FindingsProps = {
  readonly say: Say;
  readonly findings: readonly ToldDiagnostic[];
  /** Says the place of each too, where they stand away from it. */
  readonly addressed?: boolean;
  /** To be pointed to by the field that the findings are about. */
  readonly id?: string;
};

const names = {
  error: 'finding.error',
  warning: 'finding.warning',
  info: 'finding.info',
} as const satisfies Readonly<Record<Severity, PageWord>>;

/** What was found in a report, each with its weight in words and not by colour alone. */
export const Findings: FC<FindingsProps> = ({ say, findings, id, addressed = false }) =>
  findings.length === 0 ? null : (
    <ul class="findings" {...(id === undefined ? {} : { id })}>
      {findings.map(({ severity, message, address }) => (
        <li class={severity}>
          <strong>{say(names[severity])}</strong>{' '}
          {addressed && address !== undefined ? `${address}: ` : ''}
          {message}
        </li>
      ))}
    </ul>
  );
