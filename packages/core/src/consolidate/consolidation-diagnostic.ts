import type { Diagnostic, MessageValue, Severity } from '../diagnostics/diagnostic.js';
import type { HolesOf } from '../diagnostics/messages.js';
import type { consolidationMessages } from './consolidation-messages.js';

type Messages = typeof consolidationMessages;

/** A code of consolidation. */
export type ConsolidationCode = keyof Messages;

type Holes<Code extends ConsolidationCode> = HolesOf<Messages[Code]['vi'] | Messages[Code]['en']>;

/** What a message of consolidation has to be given. */
export type ConsolidationValues<Code extends ConsolidationCode> = Readonly<
  Record<Holes<Code>, MessageValue>
>;

/** A diagnostic of consolidation; an unfilled hole of its message does not compile. */
export function consolidationDiagnostic<Code extends ConsolidationCode>(
  code: Code,
  severity: Severity,
  path: string,
  values: ConsolidationValues<Code>,
): Diagnostic {
  return { code, severity, path, values };
}
