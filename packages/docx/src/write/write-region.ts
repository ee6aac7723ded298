import type { RegionFlow } from '@baocao/document';
import { element, toggle } from '../xml/element.js';
import type { BodyContext, Place } from './body-context.js';
import { bookmarkName } from './bookmark-name.js';
import { hairParagraph } from './hair-paragraph.js';

/**
 * A content control around what a person fills in. Its key stands in the tag and, since office
 * suites drop tags, again in the bookmark around it.
 */
export function writeRegion(region: RegionFlow, place: Place, context: BodyContext): string {
  const id = context.nextId();
  const properties = element(
    'w:sdtPr',
    {},
    element('w:alias', { 'w:val': context.legal(region.title, '') }),
    element('w:tag', { 'w:val': context.legal(region.key, '') }),
    element('w:id', { 'w:val': id }),
    region.empty ? toggle('w:showingPlcHdr', true) : '',
  );
  const flows = context.flows(region.flows, { ...place, prompt: region.empty });
  const content = element('w:sdtContent', {}, flows === '' ? hairParagraph() : flows);
  return (
    element('w:bookmarkStart', { 'w:id': id, 'w:name': bookmarkName(region.key) }) +
    element('w:sdt', {}, properties, content) +
    element('w:bookmarkEnd', { 'w:id': id })
  );
}
