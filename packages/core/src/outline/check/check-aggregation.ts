import { coreDiagnostic } from '../../diagnostics/core-diagnostic.js';
import type { Diagnostic } from '../../diagnostics/diagnostic.js';
import type { Message } from '../../diagnostics/messages.js';
import { indicatorsOf } from '../find-in-outline.js';
import type { Indicator } from '../indicator-schema.js';
import type { Outline } from '../outline-schema.js';
import { outlinePlace } from './outline-place.js';

const misfits = {
  sum: {
    vi: 'chỉ số lượng và số tiền mới cộng được',
    en: 'only counts and amounts of money can be added up',
  },
  mean: {
    vi: 'bình quân gia quyền chỉ dùng cho chỉ tiêu phần trăm có tử số và mẫu số',
    en: 'a weighted mean is for a percentage with a numerator and a denominator',
  },
} as const satisfies Record<string, Message>;

/** The figures of many units become one in a way that suits them; percentages are never averaged. */
export function checkAggregation(outline: Outline): Diagnostic[] {
  return indicatorsOf(outline).flatMap(({ indicator, section }) => {
    const reason = misfit(indicator);
    if (reason === undefined) return [];
    const index = section.node.indicators?.indexOf(indicator) ?? 0;
    const place = outlinePlace(section, `/indicators/${String(index)}/aggregation`);
    const values = { label: indicator.label, reason };
    return [coreDiagnostic({ code: 'outline/unsuitable-aggregation', ...place, values })];
  });
}

function misfit({ aggregation, valueType, ratio }: Indicator): Message | undefined {
  if (aggregation === 'sum') {
    return valueType === 'count' || valueType === 'money' ? undefined : misfits.sum;
  }
  if (aggregation === 'weighted-mean') {
    return valueType === 'percentage' && ratio !== undefined ? undefined : misfits.mean;
  }
  return undefined;
}
