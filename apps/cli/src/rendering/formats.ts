import { toText, type Renderer } from '@baocao/document';
import { writeDocx } from '@baocao/docx';
import { writePdf } from '@baocao/pdf';
import { usageError } from '../usage-error.js';

const writeText: Renderer = (document) =>
  Promise.resolve({ bytes: new TextEncoder().encode(toText(document)), diagnostics: [] });

/** What a document can be made into, by the ending of the file. */
export const formats = { pdf: writePdf, docx: writeDocx, txt: writeText } satisfies Record<
  string,
  Renderer
>;
export type Format = keyof typeof formats;

/**
 * Reads "pdf,docx".
 * @throws UsageError for a format that there is not.
 */
export function parseFormats(list: string): Format[] {
  const asked = list.split(',').map((name) => name.trim().toLowerCase());
  return [...new Set(asked)].map((name) => {
    if (!isFormat(name)) throw usageError('render.unknownFormat', { format: name });
    return name;
  });
}

function isFormat(name: string): name is Format {
  return Object.hasOwn(formats, name);
}
