import type { OfficialDocument } from '../official-document.js';
import { resolveDocument } from '../resolve/resolve-document.js';
import { flowsToText } from './flows-to-text.js';

/** The words of a document as plain text in reading order, a line for each paragraph. */
export function toText(document: OfficialDocument): string {
  return resolveDocument(document)
    .sections.map((section) => `${flowsToText(section.flows)}\n`)
    .join('');
}
