import { coreDiagnostic } from '../diagnostics/core-diagnostic.js';
import type { Diagnostic } from '../diagnostics/diagnostic.js';
import { toPointer } from '../json/pointer.js';
import { scanJson, type JsonFault } from '../json/scan-json.js';
import { withLineAndColumn, type LineAndColumn } from '../json/with-line-and-column.js';
import { limits } from './limits.js';
import type { Parsed } from './parsed.js';

/**
 * Reads a JSON text of at most `maxBytes` in UTF-8. A mistake comes with its line and column; so
 * does a key given twice, because one of the two values would be lost.
 */
export function readJson(text: string, maxBytes: number = limits.jsonBytes): Parsed<unknown> {
  const size = byteLength(text, maxBytes);
  if (size > maxBytes) {
    const values = { size, limit: maxBytes };
    return refused([coreDiagnostic({ code: 'json/too-large', path: '', values })]);
  }
  // Some editors put a byte order mark in front of a file.
  const json = text.replace(/^\uFEFF/u, '');
  const faults = scanJson(json, { depth: limits.depth, faults: limits.problems });
  if (faults.length > 0) return refused(withLineAndColumn(json, faults).map(fromFault));
  return { ok: true, value: JSON.parse(json), diagnostics: [] };
}

function refused(diagnostics: readonly Diagnostic[]): Parsed<unknown> {
  return { ok: false, diagnostics };
}

/** Bytes in UTF-8; a text with more characters than bytes allowed is not encoded to be measured. */
function byteLength(text: string, maxBytes: number): number {
  return text.length > maxBytes ? text.length : new TextEncoder().encode(text).length;
}

function fromFault({ kind, path, line, column }: JsonFault & LineAndColumn): Diagnostic {
  const values = { line, column };
  switch (kind) {
    case 'syntax':
      return coreDiagnostic({ code: 'json/malformed', path: '', values });
    case 'duplicate-key':
      return coreDiagnostic({ code: 'json/duplicate-key', path: toPointer(path), values });
    case 'too-deep': {
      const limit = limits.depth;
      return coreDiagnostic({ code: 'schema/too-deep', path: toPointer(path), values: { limit } });
    }
  }
}
