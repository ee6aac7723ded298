import type { Letter } from '../../round/round-schema.js';

/** The symbol of a Party document has a slash: `CV/BCĐ`, against `SNV-VP` of the State. */
export function isOfParty({ header: { number } }: Letter): boolean {
  return number?.symbol.includes('/') === true;
}
