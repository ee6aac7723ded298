import { fromPointer } from '../json/pointer.js';
import { ownMember } from '../json/own-member.js';
import { fieldLabels } from './field-labels.data.js';
import type { Language } from './messages.js';

/**
 * A pointer in words, for places that have no address in an outline: `/nodes/1/heading` is
 * "phần 2 › tiêu đề". A key without a label of ours stands in quotation marks.
 */
export function describePath(path: string, language: Language = 'vi'): string {
  return stepsInWords(fromPointer(path), language).join(' › ');
}

/** The steps of a path, each by its label; an index joins the list that it counts: "phần 2". */
export function stepsInWords(segments: readonly string[], language: Language): string[] {
  const steps: string[] = [];
  for (const segment of segments) {
    const list = /^\d+$/u.test(segment) ? steps.pop() : undefined;
    const label = ownMember(fieldLabels, segment)?.[language] ?? `“${segment}”`;
    steps.push(list === undefined ? label : `${list} ${String(Number(segment) + 1)}`);
  }
  return steps;
}
