import type { coreMessages } from './core-messages.js';
import type { Diagnostic, MessageValue, Severity } from './diagnostic.js';
import type { HolesOf } from './messages.js';

type Messages = typeof coreMessages;

/** A code that this package gives itself, outside its rules. */
export type CoreCode = keyof Messages;

type Holes<Code extends CoreCode> = HolesOf<Messages[Code]['vi'] | Messages[Code]['en']>;

type CoreFinding<Code extends CoreCode> = Pick<Diagnostic, 'path' | 'address' | 'related'> & {
  readonly code: Code;
  /** `error` where absent. */
  readonly severity?: Severity;
  readonly values: Readonly<Record<Holes<Code>, MessageValue>>;
};

/** A diagnostic with a code of this package; an unfilled hole of its message does not compile. */
export function coreDiagnostic<Code extends CoreCode>(finding: CoreFinding<Code>): Diagnostic {
  return { severity: 'error', ...finding };
}
