import type { Diagnostic, Parsed } from '@baocao/core';
import { LineCounter, parseDocument, type ErrorCode, type YAMLError } from 'yaml';
import { fileDiagnostic, type FileCode } from './file-diagnostic.js';
import { isWithinYamlBounds } from './yaml-bounds.js';

/** Times that a text may repeat a part of itself by its name (alias). */
const maxAliases = 100;
/** Syntax errors drag others behind them; the first ones are those to mend. */
const maxErrors = 5;

/** Reads one YAML 1.2 document: bounded, without tags that make anything but plain values. */
export function readYaml(text: string): Parsed<unknown> {
  if (!isWithinYamlBounds(text)) return failure(fileDiagnostic('yaml/too-complex', {}));
  const lineCounter = new LineCounter();
  const document = parseDocument(text, { lineCounter, prettyErrors: false });
  const problems = [...document.errors, ...document.warnings];
  if (problems.length > 0) {
    return failure(
      ...problems.slice(0, maxErrors).map((problem) => {
        const { line, col } = lineCounter.linePos(problem.pos[0]);
        return fileDiagnostic(mistakeOf(problem), { line, column: col });
      }),
    );
  }
  try {
    const value: unknown = document.toJS({ maxAliasCount: maxAliases });
    return { ok: true, value, diagnostics: [] };
  } catch (error) {
    if (error instanceof ReferenceError) {
      return failure(fileDiagnostic('yaml/alias', { limit: maxAliases }));
    }
    throw error;
  }
}

function failure(...diagnostics: Diagnostic[]): Parsed<never> {
  return { ok: false, diagnostics };
}

function mistakeOf({ code, message }: YAMLError): FileCode<'line' | 'column'> {
  // The library calls a bracket that is not closed badly set in, as the next line shows it.
  if (code === 'BAD_INDENT' && message.startsWith('Flow ')) return 'yaml/missing-mark';
  return codeFor[code] ?? 'yaml/malformed';
}

/** The mistakes that people make most have a message that says what to do. */
const codeFor: Readonly<Partial<Record<ErrorCode, FileCode<'line' | 'column'>>>> = {
  BAD_INDENT: 'yaml/bad-indent',
  BAD_SCALAR_START: 'yaml/needs-quotes',
  BLOCK_AS_IMPLICIT_KEY: 'yaml/unquoted-colon',
  DUPLICATE_KEY: 'yaml/duplicate-key',
  MISSING_CHAR: 'yaml/missing-mark',
  MULTILINE_IMPLICIT_KEY: 'yaml/missing-colon',
  MULTIPLE_DOCS: 'yaml/several-documents',
  TAB_AS_INDENT: 'yaml/tab',
};
