import type { LegalInstrument, LegalRegister } from './legal-instrument.js';

/**
 * One register of several; where two know the same instrument (number, issuer and day), what the
 * later one says holds. A locality adds its own to `instruments`.
 */
export function mergeRegisters(...registers: readonly LegalRegister[]): LegalRegister {
  return [...new Map(registers.flat().map((one) => [identityOf(one), one])).values()];
}

/** A number comes back: each year for the State, each term for the Party. */
function identityOf({ number, issuer, issued = '' }: LegalInstrument): string {
  return JSON.stringify([number, issuer, issued]);
}
