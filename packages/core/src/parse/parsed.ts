import type { Diagnostic } from '../diagnostics/diagnostic.js';

/**
 * What came of reading something from outside: the value, with what there is to say about it, or
 * the reasons why there is none.
 */
export type Parsed<Value> =
  | { readonly ok: true; readonly value: Value; readonly diagnostics: readonly Diagnostic[] }
  | { readonly ok: false; readonly diagnostics: readonly Diagnostic[] };
