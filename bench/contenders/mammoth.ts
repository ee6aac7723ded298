import mammoth from 'mammoth';
import { wordReader } from './word-reader.js';

/** From the file to HTML: headings, lists and tables, as far as styles tell. */
export const mammothHtml = wordReader(async (file) => {
  const { value } = await mammoth.convertToHtml({ buffer: Buffer.from(file) });
  return value.replaceAll('&amp;', '&').replaceAll('&quot;', '"');
});

/** From the file to its words alone. */
export const mammothText = wordReader((file) =>
  mammoth.extractRawText({ buffer: Buffer.from(file) }),
);
