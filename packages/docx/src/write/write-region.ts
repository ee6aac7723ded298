import type { RegionFlow } from '@baocao/document';
import { element, toggle } from '../xml/element.js';
import type { BodyContext, Place } from './body-context.js';
import { hairParagraph } from './hair-paragraph.js';

/**
 * A content control around what a person fills in: its content can be changed, but it cannot be
 * deleted. Its key stands in the tag and, since office suites drop tags, again in the bookmark
 * around it and in the manifest of regions.
 */
export function writeRegion(region: RegionFlow, place: Place, context: BodyContext): string {
  const { id, alias, tag, bookmark } = context.regions.add(region, context.nextId());
  const properties = element(
    'w:sdtPr',
    {},
    element('w:alias', { 'w:val': alias }),
    element('w:tag', { 'w:val': tag }),
    element('w:id', { 'w:val': id }),
    element('w:lock', { 'w:val': 'sdtLocked' }),
    region.empty ? toggle('w:showingPlcHdr', true) : '',
  );
  const flows = context.flows(region.flows, { ...place, prompt: region.empty });
  const content = element('w:sdtContent', {}, flows === '' ? hairParagraph() : flows);
  return (
    element('w:bookmarkStart', { 'w:id': id, 'w:name': bookmark }) +
    element('w:sdt', {}, properties, content) +
    element('w:bookmarkEnd', { 'w:id': id })
  );
}
