import type { Flow } from '@baocao/document';
import { twipsFromMm } from '../units/twips.js';
import { element } from '../xml/element.js';
import type { BodyContext, Place } from './body-context.js';
import { isParagraph } from './is-paragraph.js';
import { hairParagraph } from './hair-paragraph.js';

/** The properties and columns of a table whose widths no word can change; millimetres. */
export function writeTableFrame(
  widths: readonly number[],
  look: { readonly borders: string; readonly cellPadding: number; readonly description: string },
): string {
  const columns = widths.map(twipsFromMm);
  const total = columns.reduce((sum, width) => sum + width, 0);
  const padding = { 'w:w': twipsFromMm(look.cellPadding), 'w:type': 'dxa' };
  return (
    element(
      'w:tblPr',
      {},
      element('w:tblW', { 'w:w': total, 'w:type': 'dxa' }),
      look.borders,
      element('w:tblLayout', { 'w:type': 'fixed' }),
      element('w:tblCellMar', {}, element('w:left', padding), element('w:right', padding)),
      look.description,
    ) + element('w:tblGrid', {}, ...columns.map((width) => element('w:gridCol', { 'w:w': width })))
  );
}

/** One cell; it ends with a paragraph, as WordprocessingML asks. `look`: more of its properties. */
export function writeCell(
  flows: readonly Flow[],
  place: Place,
  context: BodyContext,
  look = '',
): string {
  const closing = isParagraph(flows.at(-1)) ? '' : hairParagraph();
  return element(
    'w:tc',
    {},
    element(
      'w:tcPr',
      {},
      element('w:tcW', { 'w:w': twipsFromMm(place.width), 'w:type': 'dxa' }),
      look,
    ),
    context.flows(flows, place),
    closing,
  );
}
