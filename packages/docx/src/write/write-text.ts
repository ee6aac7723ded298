import type { ResolvedRun, StyleKey, TextFlow } from '@baocao/document';
import { twipsFromMm } from '../units/twips.js';
import { element, toggle } from '../xml/element.js';
import { escapeXml } from '../xml/escape-xml.js';
import type { BodyContext, Place } from './body-context.js';
import { headingNumber } from './heading-number.js';
import { numberProperties, type Numbered } from './number-properties.js';
import { bodyOutlineLevel, roleOutlineLevel, styleOutlineLevel } from './outline-level.js';
import { promptStyleId } from './prompt-style-id.js';

/** One paragraph; its looks are the style's, with the differences that the flow names. */
export function writeText(
  flow: TextFlow,
  place: Place,
  context: BodyContext,
  numbered?: Numbered,
): string {
  const style: StyleKey = place.prompt ? 'body' : flow.style;
  const keepWithNext = context.profile.styles[style].keepWithNext;
  const heading = headingNumber(flow, style, context.numbering);
  const properties = element(
    'w:pPr',
    {},
    element('w:pStyle', { 'w:val': style }),
    keepNext(place.keepWithNext || (flow.keepWithNext ?? keepWithNext), keepWithNext),
    numbered === undefined ? heading.properties : numberProperties(numbered),
    flow.inset === undefined ? '' : indentBothSides(flow.inset),
    outlineLevel(
      roleOutlineLevel[flow.role] ?? bodyOutlineLevel,
      styleOutlineLevel[style] ?? bodyOutlineLevel,
    ),
  );
  const runs = heading.runs.map((run) => writeRun(run, flow.path, place, context));
  return element('w:p', {}, properties, ...runs);
}

function keepNext(wanted: boolean, own: boolean): string {
  return wanted === own ? '' : toggle('w:keepNext', wanted);
}

function indentBothSides(millimetres: number): string {
  const twips = twipsFromMm(millimetres);
  return element('w:ind', { 'w:left': twips, 'w:right': twips });
}

function outlineLevel(wanted: number, own: number): string {
  return wanted === own ? '' : element('w:outlineLvl', { 'w:val': wanted });
}

function writeRun(run: ResolvedRun, path: string, place: Place, context: BodyContext): string {
  const looks = [
    place.prompt ? element('w:rStyle', { 'w:val': promptStyleId }) : '',
    run.bold === undefined ? '' : toggle('w:b', run.bold),
    run.italic === undefined ? '' : toggle('w:i', run.italic),
    run.underline === undefined
      ? ''
      : element('w:u', { 'w:val': run.underline ? 'single' : 'none' }),
  ].join('');
  const properties = looks === '' ? '' : element('w:rPr', {}, looks);
  const text = escapeXml(context.legal(run.text, path));
  return element('w:r', {}, properties, element('w:t', { 'xml:space': spaceOf(text) }, text));
}

/** Without a word about them, Word drops the blanks at the ends of a text. */
function spaceOf(text: string): 'preserve' | undefined {
  return text.startsWith(' ') || text.endsWith(' ') ? 'preserve' : undefined;
}
