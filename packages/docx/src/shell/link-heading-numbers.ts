import { strFromU8, strToU8 } from 'fflate';
import { headingListId } from '../numbering/numbering.js';
import { numberProperties } from '../write/number-properties.js';
import { styleOutlineLevel } from '../write/outline-level.js';

const path = 'word/styles.xml';

/** Ties the styles of headings to the list that numbers them, so that a heading typed in Word has its number. */
export function linkHeadingNumbers(
  parts: Readonly<Record<string, Uint8Array>>,
): Readonly<Record<string, Uint8Array>> {
  let xml = strFromU8(parts[path] ?? new Uint8Array());
  for (const [style, level] of Object.entries(styleOutlineLevel)) {
    const start = xml.indexOf(`w:styleId="${style}"`);
    const place = start < 0 ? -1 : xml.indexOf('<w:spacing ', start);
    if (place < 0)
      throw new Error(`The docx library wrote no style ${style} that can be numbered.`);
    xml = xml.slice(0, place) + numberProperties({ level, id: headingListId }) + xml.slice(place);
  }
  return { ...parts, [path]: strToU8(xml) };
}
