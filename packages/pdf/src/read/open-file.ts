import { documentFinding } from '@baocao/document';
import { limits } from '../attachment/limits.js';
import { crossReferences } from './cross-references.js';
import { PdfDictionary, PdfPointer, PdfStream, type PdfValue } from './pdf-value.js';
import { Scanner } from './scanner.js';
import { isCount, streamBytes } from './stream-bytes.js';
import { excessive, malformed, Unreadable } from './unreadable.js';
import { parseObject, parseValue } from './value-parser.js';

/** The objects of a PDF, each read when it is asked for. */
export type OpenFile = {
  readonly catalog: PdfDictionary;
  /** A value, or what it points to. */
  follow(value: PdfValue): Promise<PdfValue>;
  /** The bytes of a stream, inflated to at most `limit`. */
  read(stream: PdfStream, limit: number): Promise<Uint8Array>;
};

/**
 * Opens a PDF from outside: nothing is believed, and all that it can cost is bounded.
 * @throws Unreadable where it cannot be read.
 */
export async function openFile(file: Uint8Array): Promise<OpenFile> {
  if (file.length > limits.file) throw excessive(limits.file);
  if (String.fromCharCode(...file.subarray(0, 5)) !== '%PDF-') throw malformed();
  const { entries, trailer } = await crossReferences(file);
  if (trailer.get('Encrypt') !== null) {
    throw new Unreadable(documentFinding({ code: 'document/encrypted', path: '', values: {} }));
  }
  const lists = new Map<number, Promise<Uint8Array>>();
  let budget: number = limits.lists;

  const plainAt = (at: number, object: number) => {
    const found = parseObject(file, at);
    if (found.object !== object) throw malformed();
    return found.value;
  };
  const plain = (object: number): PdfValue => {
    const entry = entries.get(object);
    return entry?.kind === 'plain' ? plainAt(entry.at, object) : null;
  };
  const read = (stream: PdfStream, limit: number) => {
    const length = stream.dictionary.get('Length');
    const value = length instanceof PdfPointer ? plain(length.object) : length;
    return streamBytes(file, stream, value, limit);
  };
  const readList = async (stream: PdfStream) => {
    const bytes = await read(stream, budget);
    budget -= bytes.length;
    return bytes;
  };
  const packed = async (list: number, index: number) => {
    const stream = plain(list);
    if (!(stream instanceof PdfStream)) throw malformed();
    const bytes = lists.get(list) ?? readList(stream);
    lists.set(list, bytes);
    return packedValue(await bytes, stream.dictionary, index);
  };
  const follow = (value: PdfValue): Promise<PdfValue> => {
    const entry = value instanceof PdfPointer ? entries.get(value.object) : undefined;
    if (entry?.kind === 'packed') return packed(entry.list, entry.index);
    return Promise.resolve(value instanceof PdfPointer ? plain(value.object) : value);
  };

  const catalog = await follow(trailer.get('Root'));
  if (!(catalog instanceof PdfDictionary)) throw malformed();
  return { catalog, follow, read };
}

/** An object of a list: pairs of number and place come first, then the objects (7.5.7). */
function packedValue(bytes: Uint8Array, dictionary: PdfDictionary, index: number): PdfValue {
  const first = dictionary.get('First');
  if (!isCount(first) || first > bytes.length) throw malformed();
  const scanner = new Scanner(bytes.subarray(0, first), 0);
  for (let word = 0; word <= 2 * index; word += 1) {
    if (scanner.word() === '') throw malformed();
  }
  const offset = Number(scanner.word());
  if (!isCount(offset)) throw malformed();
  return parseValue(bytes, first + offset);
}
