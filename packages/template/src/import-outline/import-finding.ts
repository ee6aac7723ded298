import type { Diagnostic, HolesOf, MessageValue, Severity } from '@baocao/core';
import type { outlineImportMessages } from './import-messages.js';

type Messages = typeof outlineImportMessages;
type Holes<Code extends keyof Messages> = HolesOf<Messages[Code]['vi'] | Messages[Code]['en']>;

/** A diagnostic of the import; an unfilled hole of its message does not compile. */
export function importFinding<Code extends keyof Messages>(finding: {
  readonly code: Code;
  /** `warning` where absent. */
  readonly severity?: Severity;
  /** Into the outline that was read; empty where absent. */
  readonly path?: string;
  readonly address?: string;
  readonly values: Readonly<Record<Holes<Code>, MessageValue>>;
}): Diagnostic {
  return { severity: 'warning', path: '', ...finding };
}

/** A line of the source as a person finds it. */
export function lineInWords(place: number): MessageValue {
  return { vi: `dòng ${place}`, en: `line ${place}` };
}
