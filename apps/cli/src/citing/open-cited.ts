import type { Parsed } from '@baocao/core';
import { readDocx } from '@baocao/docx';
import { extname } from 'node:path';
import type { FileIo } from '../cli-io.js';
import { displayPath } from '../files/display-path.js';
import { readBytes } from '../reading/read-bytes.js';
import { readText } from '../reading/read-text.js';
import { usageError } from '../usage-error.js';
import { wordText } from './word-text.js';

/** What citations are looked for in. */
export type CitedFile = {
  readonly text: string;
  /** In a Word file, the pointer of the paragraph that holds a place of the text. */
  readonly pathAt?: (offset: number) => string | undefined;
};

/** What is neither text nor a Word file of today, though it holds some text. */
const notText = ['.doc', '.pdf', '.odt'];

/**
 * Opens a text or a Word file.
 * @throws UsageError where there is no such file, or it is of another kind.
 */
export async function openCited(io: FileIo, path: string): Promise<Parsed<CitedFile>> {
  const extension = extname(path).toLowerCase();
  if (notText.includes(extension)) {
    throw usageError('cite.notText', { path: displayPath(io, path) });
  }
  if (extension !== '.docx') {
    const text = await readText(io, path);
    return text.ok ? { ...text, value: { text: text.value } } : text;
  }
  const bytes = await readBytes(io, path);
  if (!bytes.ok) return bytes;
  const { diagnostics, ...read } = readDocx(bytes.value);
  return read.ok
    ? { ok: true, value: wordText(read.value), diagnostics: [] }
    : { ok: false, diagnostics: [...diagnostics] };
}
