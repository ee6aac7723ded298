import type { SignatureField } from '../pdf-options.js';
import { movedMarks } from '../strips/strip.js';
import type { Tag } from '../tags/tag.js';
import type { Sheet } from './lay-out.js';

/** A signature field at its place. */
export type PlacedField = SignatureField & {
  /** Page by index. */
  readonly page: number;
  /** Left, bottom, right and top, in points from the left bottom corner of the paper. */
  readonly box: readonly [number, number, number, number];
  readonly tag: Tag;
};

/**
 * Puts a field where the document is first signed; a later place, such as that of a form in an
 * annex, is for others. Nothing when there is no such place.
 * @throws RangeError for a name that cannot be one.
 */
export function placedField(
  field: SignatureField,
  sheets: readonly Sheet[],
): PlacedField | undefined {
  if (!/^[^\p{C}.]{1,100}$/u.test(field.name)) {
    throw new RangeError('`signatureField.name` is no field name; give one without full stops.');
  }
  for (const [page, { placed, left, top, height }] of sheets.entries()) {
    for (const { strip, top: below } of placed) {
      for (const mark of movedMarks(strip.marks, left, top + below)) {
        if (mark.kind !== 'signature') continue;
        const { x, y, toX, toY, tag } = mark;
        return { ...field, page, box: [x, height - toY, toX, height - y], tag };
      }
    }
  }
  return undefined;
}
