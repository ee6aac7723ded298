import type { DocumentDiagnostic } from '../diagnostics/document-diagnostic.js';
import { documentFinding } from '../diagnostics/document-finding.js';
import { limits } from './limits.js';
import { toPointer } from './pointer.js';

type Pending = { readonly value: unknown; readonly path: readonly PropertyKey[] };

/** The first thing in a value that is beyond the limits; a circle is too deep. */
export function excess(input: unknown): DocumentDiagnostic | undefined {
  const pending: Pending[] = [{ value: input, path: [] }];
  let values = 0;
  let characters = 0;
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    const { value, path } = next;
    values += 1;
    if (values > limits.values) return tooLarge(limits.values);
    if (typeof value === 'string') characters += value.length;
    if (typeof value === 'object' && value !== null) {
      if (path.length >= limits.depth) return tooDeep(path);
      const members = Object.entries(value);
      for (const [key, member] of members) {
        characters += Array.isArray(value) ? 0 : key.length;
        pending.push({ value: member, path: [...path, key] });
      }
    }
    if (characters > limits.characters) return tooLarge(limits.characters);
    if (pending.length > limits.values) return tooLarge(limits.values);
  }
  return undefined;
}

function tooLarge(limit: number): DocumentDiagnostic {
  return documentFinding({ code: 'document/too-large', path: '', values: { limit } });
}

function tooDeep(path: readonly PropertyKey[]): DocumentDiagnostic {
  const values = { limit: limits.depth };
  return documentFinding({ code: 'document/too-deep', path: toPointer(path), values });
}
