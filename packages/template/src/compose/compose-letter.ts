import { paragraph, type OfficialDocument } from '@baocao/document';
import type { Template } from '../template-schema.js';
import { issuedDate } from './issued-date.js';
import { letterBlocks } from './letter-blocks.js';
import { outlineSection } from './outline-section.js';
import { yearOf } from './year-of.js';

/**
 * The official letter (công văn) that opens the round; where asked, with its outline as the annex
 * in the same file.
 */
export function composeLetter(
  template: Template,
  { withOutline = false }: { readonly withOutline?: boolean } = {},
): OfficialDocument {
  const { letter, period } = template.round;
  const { header, subject } = letter;
  const blocks = letterBlocks({
    header,
    number: header.number,
    date: issuedDate(header.date, yearOf(period)),
    subject,
    body: letter.body.map(({ content }) => paragraph(content)),
  });
  return {
    profile: template.styleProfile,
    language: 'vi',
    properties: { title: `Công văn: ${subject}`, author: header.issuer },
    sections: [{ blocks }, ...(withOutline ? [outlineSection(template)] : [])],
  };
}
