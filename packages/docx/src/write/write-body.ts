import { textAreaWidth, type ResolvedDocument } from '@baocao/document';
import { numberHeadings } from '../numbering/number-headings.js';
import { element } from '../xml/element.js';
import type { LegalText } from '../xml/legal-text.js';
import { relationshipsNamespace, wordprocessingNamespace } from '../xml/namespaces.js';
import { createBodyContext } from './body-context.js';
import { hairParagraph } from './hair-paragraph.js';
import { isParagraph } from './is-paragraph.js';
import type { PictureRegister } from './picture-register.js';
import { sectionProperties } from './section-properties.js';
import { writeFlows } from './write-flows.js';
import { writeSectionFlows } from './write-section-flows.js';

/** The parts `word/document.xml` and `word/numbering.xml`, the manifest of regions, and pictures. */
export type WrittenBody = {
  readonly document: string;
  readonly numbering: string;
  readonly regions: string;
  readonly pictures: PictureRegister;
};

/** Writes the sections; `headerId` is the relationship of the header with the page number. */
export function writeBody(
  { profile, sections, origin }: ResolvedDocument,
  { headerId, legal }: { readonly headerId: string; readonly legal: LegalText },
): WrittenBody {
  const headings = numberHeadings(sections);
  const context = createBodyContext({ profile, headings, legal }, writeFlows);
  const written = sections.map((section, index) => {
    const place = {
      width: textAreaWidth(profile, section.orientation),
      keepWithNext: false,
      prompt: false,
    };
    const flows = writeSectionFlows(section.flows, place, context);
    const properties = sectionProperties(section, { profile, isFirst: index === 0, headerId });
    if (index < sections.length - 1) return flows + hairParagraph({ properties });
    return flows + (isParagraph(section.flows.at(-1)) ? '' : hairParagraph()) + properties;
  });
  return {
    document: element(
      'w:document',
      { 'xmlns:w': wordprocessingNamespace, 'xmlns:r': relationshipsNamespace },
      element('w:body', {}, ...written),
    ),
    numbering: context.numbering.part(),
    regions: context.regions.part(origin),
    pictures: context.pictures,
  };
}
