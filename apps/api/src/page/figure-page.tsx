import { formatNumber } from '@baocao/core';
import type { FC } from 'hono/jsx';
import { figureOriginSchema, type FigureOrigin } from '../consolidations/figure-origin.js';
import { amountText } from './amount-text.js';
import { answerPage } from './answer-page.js';
import { definePage } from './page.js';
import type { Say } from './say.js';

/** Where a consolidated figure comes from, unit by unit. */
export const figurePage = definePage(
  {
    method: 'get',
    path: '/app/rounds/{round}/consolidation/figures/{figure}',
    operationId: 'figurePage',
    access: ['admin', 'issuer', 'reader'],
  },
  async (request) => {
    const { call, params, say } = request;
    const at = `/rounds/${params.round}/consolidation`;
    const origin = (await call(figureOriginSchema, `${at}/figures/${params.figure}`)).value;
    const { label, measure, method, total } = origin;
    return answerPage(request, {
      title: label,
      content: (
        <>
          <p>
            <a href={`/app${at}`}>← {say('consolidation')}</a>
          </p>
          <h1 lang="vi">
            {label} ({measure})
          </h1>
          <p>{say(`method.${method}`)}</p>
          <p>
            <strong>{say('total')}:</strong> {shareText(total, say)}{' '}
            <span class="hint">{`${say('reportedOf')}: ${String(total.reported)}/${String(total.asked)}`}</span>
          </p>
          <Sources say={say} origin={origin} />
          <Silent say={say} origin={origin} />
        </>
      ),
    });
  },
);

type Amount = {
  readonly value?: number | string | boolean | undefined;
  readonly numerator?: number | undefined;
  readonly denominator?: number | undefined;
};

function shareText({ value, numerator, denominator }: Amount, say: Say): string {
  const own = amountText(value, say);
  if (numerator === undefined || denominator === undefined) return own;
  return `${formatNumber(numerator)}/${formatNumber(denominator)} = ${own}`;
}

type OriginProps = { readonly say: Say; readonly origin: FigureOrigin };

const Sources: FC<OriginProps> = ({ say, origin }) => (
  <div class="scroll" tabindex={0} role="region" aria-labelledby="source-table">
    <table>
      <caption id="source-table">{say('sourceTable')}</caption>
      <thead>
        <tr>
          <th scope="col">{say('unit')}</th>
          <th scope="col">{say('givenFigure')}</th>
        </tr>
      </thead>
      <tbody>
        {origin.sources.map((source) => (
          <tr>
            <th scope="row" lang="vi">
              {nameOf(origin, source.unit)}
            </th>
            <td class="number">{shareText(source, say)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  </div>
);

const silences = ['notReported', 'unusable', 'missing', 'notApplicable'] as const;

const Silent: FC<OriginProps> = ({ say, origin }) => (
  <>
    {silences
      .filter((why) => origin[why].length > 0)
      .map((why) => (
        <>
          <h2>{say(`silent.${why}`, { count: origin[why].length })}</h2>
          <ul class="columns" lang="vi">
            {origin[why].map((unit) => (
              <li>{nameOf(origin, unit)}</li>
            ))}
          </ul>
        </>
      ))}
  </>
);

function nameOf({ units }: FigureOrigin, unit: string): string {
  return units.find(({ key }) => key === unit)?.name ?? unit;
}
