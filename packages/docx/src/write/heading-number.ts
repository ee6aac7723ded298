import type { ResolvedRun, StyleKey, TextFlow } from '@baocao/document';
import { headingListId, type Numbering } from '../numbering/numbering.js';
import { numberProperties } from './number-properties.js';
import { styleOutlineLevel } from './outline-level.js';

/** What a heading says of its number (`w:numPr`), and its words without what Word counts. */
export type HeadingNumber = { readonly properties: string; readonly runs: readonly ResolvedRun[] };

/**
 * Word numbers a paragraph in the style of a heading by itself; one whose number stands in its
 * words, or that has none, is taken out of the list.
 */
export function headingNumber(
  flow: TextFlow,
  style: StyleKey,
  numbering: Numbering,
): HeadingNumber {
  const level = styleOutlineLevel[style];
  if (level === undefined) return { properties: '', runs: flow.runs };
  const id = numbering.headingIdOf(flow);
  if (id === undefined) return { properties: numberProperties({ id: 0 }), runs: flow.runs };
  const properties = id === headingListId ? '' : numberProperties({ level, id });
  return { properties, runs: withoutNumber(flow) };
}

function withoutNumber({ runs, number = '' }: TextFlow): readonly ResolvedRun[] {
  const [first, ...others] = runs;
  if (first === undefined) return runs;
  return [{ ...first, text: first.text.slice(number.length).trimStart() }, ...others];
}
