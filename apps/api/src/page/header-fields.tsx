import type { Header } from '@baocao/core';
import type { FC } from 'hono/jsx';
import type { ToldDiagnostic } from '../diagnostics/told-diagnostic.js';
import { FindingsAt } from './findings.js';
import type { Say } from './say.js';

type HeaderFieldsProps = {
  readonly say: Say;
  readonly header: Header;
  readonly findings: readonly ToldDiagnostic[];
};

/** What the unit itself fills in around the text: number, day, who signs. */
export const HeaderFields: FC<HeaderFieldsProps> = ({ say, header, findings }) => {
  const { number, date, signature } = header;
  const sequence = number === undefined ? '' : String(number.sequence);
  return (
    <section class="answer" aria-labelledby="header-title">
      <h2 id="header-title">{say('headAndSignature')}</h2>
      <div class="fields">
        <p>
          <label for="number">{say('number')}</label>
          <input id="number" name="number" inputmode="numeric" value={sequence} />
        </p>
        <p>
          <label for="symbol">{say('symbol')}</label>
          <input id="symbol" name="symbol" value={number?.symbol ?? ''} maxlength={60} />
        </p>
        <p>
          <label for="date">{say('date')}</label>
          <input id="date" name="date" type="date" value={date ?? ''} />
        </p>
        <p>
          <label for="signer">{say('signer')}</label>
          <input id="signer" name="signer" value={signature.name ?? ''} maxlength={200} />
        </p>
      </div>
      <FindingsAt say={say} findings={findings} place="/header" />
    </section>
  );
};
