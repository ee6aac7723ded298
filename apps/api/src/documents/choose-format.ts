import type { Context } from 'hono';
import { accepts } from 'hono/accepts';
import { refusal } from '../problems/refusal.js';
import { formatSchema, formats, type Format } from './formats.js';

/**
 * The format of the answer: the one named by the parameter, else the best that `Accept` takes, PDF
 * where it does not care.
 * @throws Refusal (406) when `Accept` takes none of ours.
 */
export function chooseFormat(c: Context, named: Format | undefined): Format {
  if (named !== undefined) return named;
  const supports = formatSchema.options.map((format) => formats[format].mediaType);
  const chosen = accepts(c, {
    header: 'Accept',
    supports,
    default: formats.pdf.mediaType,
    match: (accepted) => bestOf(accepted, supports) ?? '',
  });
  const format = formatSchema.options.find((one) => formats[one].mediaType === chosen);
  if (format === undefined) throw refusal('not-acceptable', { offered: supports.join(', ') });
  return format;
}

type Accepted = { readonly type: string; readonly q: number };

/** `accepted` is in the order of preference; ours count in theirs where it is silent. */
function bestOf(accepted: readonly Accepted[], supports: readonly string[]): string | undefined {
  const refused = new Set(accepted.filter(({ q }) => q === 0).map(({ type }) => type));
  const offered = supports.filter((type) => !refused.has(type));
  return accepted
    .filter(({ q }) => q > 0)
    .flatMap(({ type }) => offered.filter((own) => covers(type.toLowerCase(), own)))
    .at(0);
}

/** `application/*` covers `application/pdf`. */
function covers(range: string, type: string): boolean {
  return range === '*/*' || range === type || range === type.replace(/\/.*/u, '/*');
}
