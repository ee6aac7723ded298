import { toPointer } from '../../json/pointer.js';
import { ownMember } from '../../json/own-member.js';
import { answerSections, sectionAppliesTo } from '../../outline/find-in-outline.js';
import type { PlacedNode } from '../../outline/walk-outline.js';
import type { Response } from '../../report/response-schema.js';
import type { RuleSubject } from '../engine/rule.js';
import { unitOf } from './unit-of.js';

/** A section that asks for a response, and what the report says to it. */
export type SectionAnswer = {
  readonly section: PlacedNode;
  readonly path: string;
  readonly response: Response | undefined;
  /** The section is meant for units of this kind. */
  readonly applies: boolean;
};

/** Every section that asks for a response with its answer, in reading order. */
export function sectionAnswers(subject: RuleSubject): SectionAnswer[] {
  const kind = unitOf(subject)?.kind;
  return answerSections(subject.outline).map((section) => ({
    section,
    path: toPointer(['responses', section.node.id]),
    response: ownMember(subject.report.responses, section.node.id),
    applies: sectionAppliesTo(section, kind),
  }));
}
