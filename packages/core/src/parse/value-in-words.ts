import type { Message } from '../diagnostics/messages.js';
import { localizeNumber } from '../format/localize.js';

const longest = 60;

/** A value from outside as a message shows it: short, and told by its kind where it has no text. */
export function valueInWords(value: unknown): string | Message {
  if (typeof value === 'string') return quoted(value);
  if (typeof value === 'number' && Number.isFinite(value)) {
    return { vi: localizeNumber(value, 'vi'), en: localizeNumber(value, 'en') };
  }
  if (typeof value === 'boolean') return yesNo[value ? 'yes' : 'no'];
  if (Array.isArray(value)) return typeNames.array;
  if (value === null) return typeNames.null;
  return typeof value === 'object' ? typeNames.object : foreignValue;
}

function quoted(text: string): string {
  return text.length > longest
    ? `“${text.slice(0, longest).replace(/[\uD800-\uDBFF]$/, '')}…”`
    : `“${text}”`;
}

/** NaN, a function and the like: nothing that a file could hold. */
const foreignValue: Message = { vi: 'một giá trị không dùng được', en: 'an unusable value' };

const yesNo = {
  yes: { vi: 'giá trị đúng (true)', en: 'the value true' },
  no: { vi: 'giá trị sai (false)', en: 'the value false' },
} as const satisfies Record<string, Message>;

/** The kinds of value that a schema asks for, as a reader calls them. */
export const typeNames = {
  string: { vi: 'một chuỗi chữ', en: 'a text' },
  number: { vi: 'một số', en: 'a number' },
  int: { vi: 'một số nguyên', en: 'a whole number' },
  boolean: { vi: 'đúng hoặc sai (true, false)', en: 'true or false' },
  array: { vi: 'một danh sách', en: 'a list' },
  object: { vi: 'một nhóm thành phần', en: 'a group of members' },
  record: { vi: 'một nhóm thành phần', en: 'a group of members' },
  null: { vi: 'giá trị rỗng (null)', en: 'an empty value (null)' },
} as const satisfies Record<string, Message>;
