import type * as z from 'zod';
import type { DocumentDiagnostic } from '../diagnostics/document-diagnostic.js';
import { documentFinding } from '../diagnostics/document-finding.js';
import { mostCover } from '../drawing/cover-of.js';
import { toPointer } from './pointer.js';

type Issue = z.core.$ZodIssue;

/** What the schema of a document found, as diagnostics. The issue has to be made with `reportInput`. */
export function schemaFindings(issue: Issue): readonly DocumentDiagnostic[] {
  const path = toPointer(issue.path);
  if (issue.input === undefined && isAboutValue(issue)) {
    return [documentFinding({ code: 'document/missing', path, values: {} })];
  }
  switch (issue.code) {
    case 'invalid_value':
      return [notAllowed(path, issue.values)];
    case 'invalid_union':
      return [notAllowed(path, 'options' in issue ? (issue.options ?? []) : [])];
    case 'invalid_format':
      return [documentFinding({ code: 'document/blank', path, values: {} })];
    case 'unrecognized_keys':
      return issue.keys.map((key) =>
        documentFinding({
          code: 'document/unknown-key',
          path: toPointer([...issue.path, key]),
          values: {},
        }),
      );
    case 'too_big':
      return [limited('document/too-large', path, issue.maximum)];
    case 'too_small':
      return [limited('document/too-small', path, issue.minimum)];
    case 'custom':
      return [refinedFinding(path, issue.params)];
    default:
      return [documentFinding({ code: 'document/wrong-value', path, values: {} })];
  }
}

/** What a schema says beside its shape names its code. */
function refinedFinding(
  path: string,
  params: Extract<Issue, { code: 'custom' }>['params'],
): DocumentDiagnostic {
  return params?.['code'] === 'document/painted-over'
    ? documentFinding({ code: 'document/painted-over', path, values: { limit: mostCover } })
    : documentFinding({ code: 'document/ragged-table', path, values: {} });
}

function isAboutValue({ code }: Issue): boolean {
  return code === 'invalid_type' || code === 'invalid_value' || code === 'invalid_union';
}

function notAllowed(path: string, values: readonly unknown[]): DocumentDiagnostic {
  const allowed = values.map((value) => `“${String(value)}”`).join(', ');
  return documentFinding({ code: 'document/not-allowed', path, values: { allowed } });
}

function limited(
  code: 'document/too-large' | 'document/too-small',
  path: string,
  limit: number | bigint,
): DocumentDiagnostic {
  return documentFinding({ code, path, values: { limit: Number(limit) } });
}
