import { formatNumber, toPointer, type Figure, type Indicator, type Report } from '@baocao/core';
import type { FC } from 'hono/jsx';
import type { ToldDiagnostic } from '../diagnostics/told-diagnostic.js';
import { FindingsAt } from './findings.js';
import type { Say } from './say.js';

type FigureFieldsProps = {
  readonly say: Say;
  readonly indicators: readonly Indicator[];
  readonly report: Report;
  readonly placed: (path: string) => readonly ToldDiagnostic[];
};

/** The figures that a section asks for, each with its unit of measure. */
export const FigureFields: FC<FigureFieldsProps> = ({ say, indicators, report, placed }) =>
  indicators.length === 0 ? null : (
    <div class="figures">
      {indicators.map((indicator) => (
        <FigureField
          say={say}
          indicator={indicator}
          figure={report.indicators[indicator.id]}
          findings={placed(toPointer(['indicators', indicator.id]))}
        />
      ))}
    </div>
  );

type FigureFieldProps = {
  readonly say: Say;
  readonly indicator: Indicator;
  readonly figure: Figure | undefined;
  readonly findings: readonly ToldDiagnostic[];
};

const kinds = ['value', 'not-reported', 'not-applicable'] as const;

const FigureField: FC<FigureFieldProps> = ({ say, indicator, figure, findings }) => {
  const { id, label, unit, valueType } = indicator;
  const wide = valueType === 'text';
  return (
    <div class="figure-row">
      <label for={`i-${id}`} lang="vi">
        {label}
      </label>
      <input
        id={`i-${id}`}
        type="text"
        class={wide ? 'figure wide' : 'figure'}
        name={`figure:${id}`}
        inputmode={valueType === 'count' ? 'numeric' : valueType === 'text' ? 'text' : 'decimal'}
        value={figureText(figure, say)}
        aria-describedby={`ff-${id}`}
      />
      {valueType === 'yes-no' ? (
        <span class="hint">{say('yesOrNo')}</span>
      ) : (
        <span lang="vi">{unit}</span>
      )}
      <select name={`figure-kind:${id}`} aria-label={say('figureKind', { label })}>
        {kinds.map((kind) => (
          <option value={kind} selected={(figure?.kind ?? 'value') === kind}>
            {say(`figure.${kind}`)}
          </option>
        ))}
      </select>
      <FindingsAt
        say={say}
        findings={findings}
        id={`ff-${id}`}
        place={toPointer(['indicators', id])}
      />
    </div>
  );
};

/** A figure as a person types it: "1.240", "78,5", "Có". */
function figureText(figure: Figure | undefined, say: Say): string {
  if (figure?.kind !== 'value') return '';
  const { value } = figure;
  if (typeof value === 'number') return formatNumber(value);
  if (typeof value === 'boolean') return say(value ? 'yes' : 'no');
  return value;
}
