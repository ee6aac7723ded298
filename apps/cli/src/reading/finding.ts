import type { Diagnostic, Outline } from '@baocao/core';
import type { Place } from './place-finder.js';

/** A problem, the file that has it, and where in the file it is written. */
export type Finding = {
  /** As shown to the user. */
  readonly file: string;
  readonly place?: Place;
  readonly diagnostic: Diagnostic;
  /** What gives the place its address in the reader's language. */
  readonly outline?: Outline;
};

/** A value read from a file, or the findings that say why there is none. */
export type ReadResult<Value> =
  | { readonly ok: true; readonly value: Value; readonly findings: readonly Finding[] }
  | { readonly ok: false; readonly findings: readonly Finding[] };

/** Diagnostics as findings in one file. */
export function findingsIn(
  file: string,
  diagnostics: readonly Diagnostic[],
  placeOf: (diagnostic: Diagnostic) => Place | undefined = () => undefined,
): Finding[] {
  return diagnostics.map((diagnostic) => {
    const place = placeOf(diagnostic);
    return place === undefined ? { file, diagnostic } : { file, diagnostic, place };
  });
}

/** True for findings that end in exit code 1; a note does not. */
export function needsWork({ diagnostic }: Finding): boolean {
  return diagnostic.severity !== 'info';
}
