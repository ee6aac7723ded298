import type { Paragraph } from '@baocao/core';
import type { ReadParagraph } from '@baocao/document';
import { linesOfRuns } from './runs-from.js';

/** A paragraph of the file, one of the report for each of its lines; a mark stays in front of its words. */
export function paragraphsFrom({ label, runs }: ReadParagraph): readonly Paragraph[] {
  const marked = label === undefined ? runs : [{ text: `${label.text} ` }, ...runs];
  return linesOfRuns({ runs: marked }).map((content) => ({ type: 'paragraph', content }));
}
