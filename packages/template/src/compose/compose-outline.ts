import type { OfficialDocument } from '@baocao/document';
import type { Template } from '../template-schema.js';
import { outlineSection } from './outline-section.js';

/** The outline (đề cương) by itself. */
export function composeOutline(template: Template): OfficialDocument {
  const { outline } = template;
  return {
    profile: template.styleProfile,
    language: 'vi',
    properties: {
      title: `${outline.title.name}: ${outline.title.subject}`,
      author: template.round.letter.header.issuer,
    },
    sections: [outlineSection(template)],
  };
}
