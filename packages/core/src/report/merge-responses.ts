import type { Response } from './response-schema.js';

/**
 * Several answers as one, in their order: words after words. "None arising" beside words adds
 * nothing to them; a reason why something does not apply cannot go into words, so that answers of
 * which some do not apply are not merged (`undefined`).
 */
export function mergeResponses(responses: readonly Response[]): Response | undefined {
  const [first] = responses;
  if (first === undefined) return undefined;
  const kinds = new Set(responses.map(({ kind }) => kind));
  if (kinds.has('not-applicable')) {
    if (kinds.size > 1) return undefined;
    const reasons = responses.flatMap((one) => (one.kind === 'not-applicable' ? [one.reason] : []));
    return { kind: 'not-applicable', reason: [...new Set(reasons)].join('; ') };
  }
  if (!kinds.has('narrative')) return first;
  const blocks = responses.flatMap((one) => (one.kind === 'narrative' ? one.blocks : []));
  return { kind: 'narrative', blocks };
}
