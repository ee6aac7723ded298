import type { Diagnostic, RelatedPlace, Severity } from '../../diagnostics/diagnostic.js';
import type { Finding, Rule } from './rule.js';

/** A finding with what its rule says of all of them, and the addresses of its places. */
export function diagnosticOf(
  { path, values, related, fix, basis }: Finding,
  rule: Pick<Rule, 'code' | 'basis'>,
  severity: Severity,
  addressAt: (path: string) => string | undefined,
): Diagnostic {
  const addressed = (place: RelatedPlace): RelatedPlace => {
    const address = place.address ?? addressAt(place.path);
    return address === undefined ? place : { ...place, address };
  };
  return {
    code: rule.code,
    severity,
    ...addressed({ path }),
    values,
    basis: basis ?? rule.basis,
    ...(related === undefined ? {} : { related: related.map(addressed) }),
    ...(fix === undefined ? {} : { fix }),
  };
}
