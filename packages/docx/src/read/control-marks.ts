import type { ControlMarks } from '@baocao/document';
import { childAt, numberAt, switchAt, valueAt, type XmlNode } from './xml/xml-node.js';

/** What a content control (`w:sdt`) says of itself. */
export function controlMarks(control: XmlNode): ControlMarks {
  const properties = childAt(control, 'w:sdtPr');
  const tag = valueAt(properties, 'w:tag');
  const alias = valueAt(properties, 'w:alias')?.normalize('NFC');
  const id = numberAt(properties, 'w:id');
  const lock = valueAt(properties, 'w:lock');
  return {
    ...(tag !== undefined && { tag }),
    ...(alias !== undefined && { alias }),
    ...(id !== undefined && { id }),
    ...(lock !== undefined && { lock }),
    showingPlaceholder: switchAt(properties, 'w:showingPlcHdr') ?? false,
  };
}
