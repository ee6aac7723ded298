import { limits } from '../attachment/limits.js';
import {
  PdfDictionary,
  PdfName,
  PdfPointer,
  PdfStream,
  PdfText,
  type PdfValue,
} from './pdf-value.js';
import { Scanner } from './scanner.js';
import { excessive, malformed } from './unreadable.js';

/** The value at a place of the bytes; a stream is not read, only found. */
export function parseValue(bytes: Uint8Array, at: number): PdfValue {
  return valueAt(new Scanner(bytes, at), 0);
}

/** The object that starts at a place: `7 0 obj`, and what follows. */
export function parseObject(
  bytes: Uint8Array,
  at: number,
): { readonly object: number; readonly value: PdfValue } {
  const scanner = new Scanner(bytes, at);
  const [object, , keyword] = [scanner.word(), scanner.word(), scanner.word()];
  if (!/^\d+$/.test(object) || keyword !== 'obj') throw malformed();
  const value = valueAt(scanner, 0);
  const stream = value instanceof PdfDictionary && scanner.word() === 'stream';
  return {
    object: Number(object),
    value: stream ? new PdfStream(value, scanner.afterLineEnd()) : value,
  };
}

function valueAt(scanner: Scanner, depth: number): PdfValue {
  if (depth > limits.depth) throw excessive(limits.depth);
  if (scanner.take('<<')) return dictionaryAt(scanner, depth);
  if (scanner.take('[')) return arrayAt(scanner, depth);
  if (scanner.take('<')) return new PdfText(fromHex(scanner.until('>')));
  if (scanner.take('(')) return new PdfText(scanner.literal());
  if (scanner.take('/')) return new PdfName(nameOf(scanner.word()));
  return wordAt(scanner);
}

function dictionaryAt(scanner: Scanner, depth: number): PdfDictionary {
  const entries = new Map<string, PdfValue>();
  while (!scanner.take('>>')) {
    if (!scanner.take('/')) throw malformed();
    const key = nameOf(scanner.word());
    entries.set(key, valueAt(scanner, depth + 1));
  }
  return new PdfDictionary(entries);
}

function arrayAt(scanner: Scanner, depth: number): readonly PdfValue[] {
  const values: PdfValue[] = [];
  while (!scanner.take(']')) values.push(valueAt(scanner, depth + 1));
  return values;
}

function wordAt(scanner: Scanner): PdfValue {
  const word = scanner.word();
  if (word === 'true' || word === 'false') return word === 'true';
  if (word === 'null') return null;
  if (!/^[+-]?(?:\d+\.?\d*|\.\d+)$/.test(word)) throw malformed();
  const pointer = /^\d{1,10}$/.test(word) && scanner.takePointerEnd();
  return pointer ? new PdfPointer(Number(word)) : Number(word);
}

function nameOf(word: string): string {
  return word.replace(/#([0-9a-f]{2})/gi, (_, hex: string) =>
    String.fromCharCode(parseInt(hex, 16)),
  );
}

function fromHex(text: string): string {
  const digits = text.replace(/\s+/g, '');
  if (!/^[0-9a-f]*$/i.test(digits)) throw malformed();
  return digits.replace(/..?/g, (pair) => String.fromCharCode(parseInt(pair.padEnd(2, '0'), 16)));
}
