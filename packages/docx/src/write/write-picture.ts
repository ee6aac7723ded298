import type { PictureFlow } from '@baocao/document';
import { emusFromMm } from '../units/emus.js';
import { twipsFromPt } from '../units/twips.js';
import { element, toggle } from '../xml/element.js';
import type { BodyContext, Place } from './body-context.js';

const drawingMl = 'http://schemas.openxmlformats.org/drawingml/2006';
const placing = `${drawingMl}/wordprocessingDrawing`;
const pictures = `${drawingMl}/picture`;

/** A picture made of points as a paragraph of its own, with what it shows as its alternative text. */
export function writePicture(flow: PictureFlow, place: Place, context: BodyContext): string {
  const id = context.nextId();
  const words = { name: `Picture ${id}`, descr: context.legal(flow.description, flow.path) };
  const size = { cx: emusFromMm(flow.width), cy: emusFromMm(flow.height) };
  const inline = element(
    'wp:inline',
    { 'xmlns:wp': placing, distT: 0, distB: 0, distL: 0, distR: 0 },
    element('wp:extent', size),
    element('wp:docPr', { id, ...words }),
    element(
      'a:graphic',
      { 'xmlns:a': `${drawingMl}/main` },
      element('a:graphicData', { uri: pictures }, picture(context.pictures.add(flow), id, size)),
    ),
  );
  return element(
    'w:p',
    {},
    element(
      'w:pPr',
      {},
      place.keepWithNext || flow.keepWithNext === true ? toggle('w:keepNext', true) : '',
      element('w:spacing', {
        'w:before': twipsFromPt(flow.before),
        'w:after': 0,
        'w:line': 240,
        'w:lineRule': 'auto',
      }),
      element('w:ind', { 'w:left': 0, 'w:firstLine': 0 }),
      element('w:jc', { 'w:val': 'center' }),
    ),
    element('w:r', {}, element('w:drawing', {}, inline)),
  );
}

function picture(
  relationship: string,
  id: number,
  size: { readonly cx: number; readonly cy: number },
): string {
  return element(
    'pic:pic',
    { 'xmlns:pic': pictures },
    element(
      'pic:nvPicPr',
      {},
      element('pic:cNvPr', { id, name: `Picture ${id}` }),
      element('pic:cNvPicPr', {}),
    ),
    element(
      'pic:blipFill',
      {},
      element('a:blip', { 'r:embed': relationship }),
      element('a:stretch', {}, element('a:fillRect', {})),
    ),
    element(
      'pic:spPr',
      {},
      element('a:xfrm', {}, element('a:off', { x: 0, y: 0 }), element('a:ext', size)),
      element('a:prstGeom', { prst: 'rect' }, element('a:avLst', {})),
    ),
  );
}
