import { walkSections } from '@baocao/core';
import { closing, title, type Block, type OfficialDocument } from '@baocao/document';
import type { Template } from '../template-schema.js';
import { guidanceBlocks } from './guidance-blocks.js';
import { sectionHeading } from './section-heading.js';

/** The outline (đề cương) as the annex that goes out with the letter. */
export function composeOutline(template: Template): OfficialDocument {
  const { outline } = template;
  return {
    profile: template.styleProfile,
    language: 'vi',
    properties: {
      title: `${outline.title.name}: ${outline.title.subject}`,
      author: template.round.letter.header.issuer,
    },
    sections: [{ blocks: outlineBlocks(template) }],
  };
}

function outlineBlocks({ outline, outlineSignature }: Template): Block[] {
  const { name, subject } = outline.title;
  const sections = [...walkSections(outline)].flatMap((section) => [
    sectionHeading(section, 'with-note'),
    ...guidanceBlocks(section.node.guidance ?? [], 'body'),
  ]);
  return [
    title({ name, summary: subject, attachedTo: outline.attachedTo }),
    ...sections,
    ...(outlineSignature === undefined
      ? []
      : [closing({ recipients: [], signature: outlineSignature })]),
  ];
}
