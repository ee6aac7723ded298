import { fromPointer } from '../json/pointer.js';
import { fieldLabels } from './field-labels.data.js';
import type { Language } from './messages.js';

/**
 * A pointer in words, for places that have no address in an outline: `/nodes/1/heading` is
 * "phần 2 › tiêu đề". A key without a label of ours stands in quotation marks.
 */
export function describePath(path: string, language: Language = 'vi'): string {
  const steps: string[] = [];
  for (const segment of fromPointer(path)) {
    const last = steps.pop();
    if (last !== undefined && /^\d+$/u.test(segment)) {
      steps.push(`${last} ${String(Number(segment) + 1)}`);
    } else {
      if (last !== undefined) steps.push(last);
      steps.push(labelOf(segment, language));
    }
  }
  return steps.join(' › ');
}

function labelOf(key: string, language: Language): string {
  return (Object.hasOwn(fieldLabels, key) && fieldLabels[key]?.[language]) || `“${key}”`;
}
