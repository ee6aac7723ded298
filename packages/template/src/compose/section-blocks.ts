import {
  asksForResponse,
  walkSections,
  type Outline,
  type OutlineNode,
  type Report,
} from '@baocao/core';
import { answer, type Block } from '@baocao/document';
import { guidanceBlocks } from './guidance-blocks.js';
import { reportWording } from './report-wording.js';
import { responseBlocks } from './response-blocks.js';
import { sectionHeading } from './section-heading.js';

/** A `form` shows guidance and asks to write; a `report` says what is missing. */
export type Purpose = 'form' | 'report';

/** Every section with its heading and what was answered. */
export function sectionBlocks(
  outline: Outline,
  report: Report,
  purpose: Purpose,
  missing: string = reportWording.missing,
): Block[] {
  return [...walkSections(outline)].flatMap((section) => {
    const { node } = section;
    const heading = sectionHeading(section, purpose === 'form' ? 'with-note' : 'without-note');
    const guidance = purpose === 'form' ? guidanceBlocks(node.guidance ?? [], 'guidance') : [];
    return [
      heading,
      ...guidance,
      ...answerBlocks(node, report, purpose === 'form' ? reportWording.placeholder : missing),
    ];
  });
}

function answerBlocks(node: OutlineNode, report: Report, placeholder: string): Block[] {
  if (!asksForResponse(node)) return [];
  const response = report.responses[node.id];
  return [
    answer({
      key: node.id,
      title: node.heading,
      placeholder,
      blocks: response === undefined ? [] : responseBlocks(response),
    }),
  ];
}
