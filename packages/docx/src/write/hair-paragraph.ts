import { element, toggle } from '../xml/element.js';

/** Twips: one point, the least height that Word and LibreOffice both draw. */
const hairHeight = 20;

/**
 * A paragraph without words and, unless one is asked for, all but without height, for the places where WordprocessingML
 * asks for a paragraph that the document does not have: between two tables, after the last one,
 * in an empty cell, for a page break, for the end of a section.
 */
export function hairParagraph(
  options: {
    readonly pageBreakBefore?: boolean;
    readonly keepWithNext?: boolean;
    /** Twips. */
    readonly height?: number;
    readonly properties?: string;
  } = {},
): string {
  const { pageBreakBefore = false, keepWithNext = false, height = hairHeight } = options;
  const { properties = '' } = options;
  const spacing = element('w:spacing', {
    'w:before': 0,
    'w:after': 0,
    'w:line': height,
    'w:lineRule': 'exact',
  });
  const kept = keepWithNext ? toggle('w:keepNext', true) : '';
  const breaks = pageBreakBefore ? toggle('w:pageBreakBefore', true) : '';
  return element('w:p', {}, element('w:pPr', {}, kept, breaks, spacing, properties));
}
