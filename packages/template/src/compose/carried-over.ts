import { addressOfPath, periodLabel, type Language, type Report } from '@baocao/core';
import { carryOver, type ConsolidationInput } from '@baocao/core/consolidate';
import type { Template } from '../template-schema.js';
import type { CarriedOver } from './annex.js';

/** The tasks and proposals of the last report as a checklist against this one. */
export function carriedOver(
  report: Report,
  previous: ConsolidationInput,
  template: Pick<Template, 'outline' | 'round'>,
): CarriedOver {
  const before = 'report' in previous ? previous.report : previous;
  return { items: carryOver(report, before, template), period: periodLabel(before.period) };
}

/** The checklist for programs; each entry with the place of its section in words. */
export function carriedOverJson(
  { items, period }: CarriedOver,
  { outline }: Pick<Template, 'outline'>,
  language: Language,
): string {
  const entries = items.map((item) => {
    const address = addressOfPath(outline, item.path, language);
    return { ...item, ...(address === undefined ? {} : { address }) };
  });
  return `${JSON.stringify({ previous: period, items: entries }, null, 2)}\n`;
}
