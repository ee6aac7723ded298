import { readDocx, readLimits } from '@baocao/docx';
import type { OutlineSource } from '@baocao/template';
import { extname } from 'node:path';
import type { FileIo } from '../cli-io.js';
import { displayPath } from '../files/display-path.js';
import { usageError } from '../usage-error.js';
import { fileDiagnostic } from './file-diagnostic.js';
import { findingsIn, type ReadResult } from './finding.js';
import { readText } from './read-text.js';

const texts = ['.txt', '.md', '.text', '.markdown'];

/**
 * Reads a letter or an outline from a Word file, or from a plain or Markdown text.
 * @throws UsageError where there is no such file, or it is none of these.
 */
export async function readOutlineSource(
  io: FileIo,
  path: string,
): Promise<ReadResult<OutlineSource>> {
  const file = displayPath(io, path);
  const extension = extname(path).toLowerCase();
  if (extension === '.docx') return readWord(io, path, file);
  if (!texts.includes(extension)) throw usageError('outlineImport.wrongExtension', { path: file });
  const text = await readText(io, path);
  if (!text.ok) return { ok: false, findings: findingsIn(file, text.diagnostics) };
  return { ok: true, value: { kind: 'text', text: text.value }, findings: [] };
}

async function readWord(
  io: FileIo,
  path: string,
  file: string,
): Promise<ReadResult<OutlineSource>> {
  const kind = await io.files.kindOf(path);
  if (kind === 'absent') throw usageError('file.absent', { path: file });
  if (kind !== 'file') throw usageError('file.notFile', { path: file });
  const limit = readLimits.fileBytes;
  const { bytes, size } = await io.files.read(path, limit);
  if (size > limit) {
    const problem = fileDiagnostic('file/too-large', { size, limit });
    return { ok: false, findings: findingsIn(file, [problem]) };
  }
  const read = readDocx(bytes);
  const findings = findingsIn(file, read.diagnostics);
  if (!read.ok) return { ok: false, findings };
  const losses = read.losses.filter(({ kind: lost }) => lost !== 'header' && lost !== 'footer');
  const lost = {
    ...fileDiagnostic('file/not-kept', { count: losses.length }),
    severity: 'warning',
  } as const;
  return {
    ok: true,
    value: { kind: 'document', document: read.value },
    findings: losses.length === 0 ? findings : [...findings, ...findingsIn(file, [lost])],
  };
}
