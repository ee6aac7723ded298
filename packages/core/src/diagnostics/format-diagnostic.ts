import { localizeDate, localizeNumber } from '../format/localize.js';
import { addressOfPath } from '../report/address-of-path.js';
import type { Outline } from '../outline/outline-schema.js';
import { describePath } from './describe-path.js';
import type { Diagnostic, MessageValue } from './diagnostic.js';
import { fillHoles } from './fill-holes.js';
import type { Catalogue, Language, Message } from './messages.js';

export type FormatOptions = {
  /** The messages by code; put several together with `mergeCatalogues`. */
  readonly catalogue: Catalogue;
  /** `vi` where absent. */
  readonly language?: Language;
  /** Gives the place in the reader's language; without it, a place stands as it was recorded. */
  readonly outline?: Pick<Outline, 'nodes'>;
};

/**
 * A diagnostic as one line, "where: what it is, what it should be". A code that the catalogue does
 * not know still gives a readable line, with its values.
 */
export function formatDiagnostic(diagnostic: Diagnostic, options: FormatOptions): string {
  const { catalogue, language = 'vi' } = options;
  const known = Object.hasOwn(catalogue, diagnostic.code) ? catalogue[diagnostic.code] : undefined;
  const values = Object.entries(diagnostic.values).map(
    ([name, value]) => [name, formatValue(value, language)] as const,
  );
  const text = fillHoles((known ?? unknownCode(diagnostic))[language], Object.fromEntries(values));
  const where = placeOf(diagnostic, options);
  return capitalized(where === '' ? text : `${where}: ${text}`);
}

function placeOf({ path, address }: Diagnostic, { outline, language }: FormatOptions): string {
  const translated = outline === undefined ? undefined : addressOfPath(outline, path, language);
  return translated ?? address ?? describePath(path, language);
}

function formatValue(value: MessageValue, language: Language): string {
  if (typeof value === 'string') return value;
  if (typeof value === 'number') return localizeNumber(value, language);
  return 'date' in value ? localizeDate(value.date, language) : value[language];
}

function unknownCode({ code, values }: Diagnostic): Message {
  const holes = Object.keys(values).map((name) => `{${name}}`);
  const list = holes.length === 0 ? '' : ` (${holes.join('; ')})`;
  return {
    vi: `vấn đề “${code}” chưa có lời giải thích${list}`,
    en: `the problem “${code}” has no explanation yet${list}`,
  };
}

function capitalized(text: string): string {
  const [first = ''] = text;
  return first.toLocaleUpperCase('vi') + text.slice(first.length);
}
