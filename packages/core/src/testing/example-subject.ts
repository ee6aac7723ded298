import type * as z from 'zod';
import { coreMessages } from '../diagnostics/core-messages.js';
import { formatDiagnostic } from '../diagnostics/format-diagnostic.js';
import { defineOutline } from '../outline/define-outline.js';
import { checkSchema } from '../parse/check-schema.js';
import { figure, type Figure } from '../report/figure-schema.js';
import { reportSchema } from '../report/report-schema.js';
import { narrative, type Response } from '../report/response-schema.js';
import { roundSchema } from '../round/round-schema.js';
import type { ReportChange, RuleExample, RuleSubject } from '../rules/engine/rule.js';
import { sampleOutline } from './sample-outline.data.js';
import { sampleReport } from './sample-report.data.js';
import { sampleRound } from './sample-round.data.js';

/**
 * The sample with the changes of an example. Throws a TypeError that names each place where the
 * example is no report, outline or round.
 */
export function exampleSubject(example: RuleExample): RuleSubject {
  const reportOf = (change: ReportChange) => checked(reportSchema, changedReport(change), example);
  return {
    report: reportOf(example.report ?? {}),
    ...(example.previous === undefined ? {} : { previous: reportOf(example.previous) }),
    ...(example.peers === undefined ? {} : { peers: example.peers.map(reportOf) }),
    outline: defineOutline({ ...sampleOutline, ...example.outline }),
    round: checked(roundSchema, { ...sampleRound, ...example.round }, example),
  };
}

function changedReport({ header, responses, indicators, ...others }: ReportChange): unknown {
  return {
    ...sampleReport,
    ...others,
    header: { ...sampleReport.header, ...header },
    responses: changed(sampleReport.responses, responses, asResponse),
    indicators: changed(sampleReport.indicators, indicators, asFigure),
  };
}

/** `undefined` removes. */
function changed<Change, Value>(
  sample: Readonly<Record<string, Value>>,
  changes: Readonly<Record<string, Change | undefined>> = {},
  valueOf: (change: Change) => Value,
): Record<string, Value> {
  const kept = Object.entries(sample).filter(([id]) => !Object.hasOwn(changes, id));
  const put = Object.entries(changes).flatMap(([id, change]): [string, Value][] =>
    change === undefined ? [] : [[id, valueOf(change)]],
  );
  return Object.fromEntries([...kept, ...put]);
}

function asResponse(change: Response | string): Response {
  return typeof change === 'string' ? narrative(change) : change;
}

function asFigure(change: Figure | number | string | boolean): Figure {
  return typeof change === 'object' ? change : figure(change);
}

function checked<Value>(schema: z.ZodType<Value>, value: unknown, { title }: RuleExample): Value {
  const parsed = checkSchema(schema, value);
  if (parsed.ok) return parsed.value;
  const lines = parsed.diagnostics.map((diagnostic) =>
    formatDiagnostic(diagnostic, { catalogue: coreMessages, language: 'en' }),
  );
  throw new TypeError(`Mend the example “${title.en}”:\n  ${lines.join('\n  ')}`);
}
