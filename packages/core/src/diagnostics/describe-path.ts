import { fromPointer } from '../json/pointer.js';
import { ownMember } from '../json/own-member.js';
import { fieldLabels } from './field-labels.data.js';
import type { Language, Message } from './messages.js';

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
  let parent = '';
  for (const segment of segments) {
    const list = /^\d+$/u.test(segment) ? steps.pop() : undefined;
    if (list === undefined) {
      steps.push(labelOf(segment, parent)?.[language] ?? `“${segment}”`);
      parent = segment;
    } else steps.push(`${list} ${String(Number(segment) + 1)}`);
  }
  return steps;
}

/** The label of a member where it stands, or else the one that it has anywhere. */
function labelOf(member: string, parent: string): Message | undefined {
  return ownMember(fieldLabels, `${parent}/${member}`) ?? ownMember(fieldLabels, member);
}
