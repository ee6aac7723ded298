import { walkSections } from '@baocao/core';
import { closing, title, type Section } from '@baocao/document';
import type { Template } from '../template-schema.js';
import { guidanceBlocks } from './guidance-blocks.js';
import { sectionHeading } from './section-heading.js';

/** The outline as the annex that goes out with the letter; its pages are numbered for themselves. */
export function outlineSection({ outline, outlineSignature }: Template): Section {
  const { name, subject } = outline.title;
  const sections = [...walkSections(outline)].flatMap((section) => [
    sectionHeading(section, 'with-note'),
    ...guidanceBlocks(section.node.guidance ?? [], 'body'),
  ]);
  return {
    restartNumbering: true,
    blocks: [
      title({ name, summary: subject, attachedTo: outline.attachedTo }),
      ...sections,
      ...(outlineSignature === undefined
        ? []
        : [closing({ recipients: [], signature: outlineSignature })]),
    ],
  };
}
