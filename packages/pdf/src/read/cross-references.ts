import { limits } from '../attachment/limits.js';
import { isList, PdfDictionary, PdfStream, type PdfValue } from './pdf-value.js';
import { Scanner } from './scanner.js';
import { isCount, streamBytes } from './stream-bytes.js';
import { excessive, malformed } from './unreadable.js';
import { parseObject, parseValue } from './value-parser.js';

/** Where an object stands: at a place of the file, or inside a compressed list of objects. */
export type Entry =
  | { readonly kind: 'free' }
  | { readonly kind: 'plain'; readonly at: number }
  | { readonly kind: 'packed'; readonly list: number; readonly index: number };

/** The objects of a file as its last revision lists them, and the dictionary that names its root. */
export type CrossReferences = {
  readonly entries: ReadonlyMap<number, Entry>;
  readonly trailer: PdfDictionary;
};

type Put = (object: number, entry: Entry) => void;

/** Reads the lists of objects from the last to the first; what a later one says holds. */
export async function crossReferences(file: Uint8Array): Promise<CrossReferences> {
  const entries = new Map<number, Entry>();
  let listed = 0;
  const put: Put = (object, entry) => {
    listed += 1;
    if (listed > limits.objects) throw excessive(limits.objects);
    if (!entries.has(object)) entries.set(object, entry);
  };
  let budget: number = limits.lists;
  const readStream = async (stream: PdfStream) => {
    const bytes = await streamBytes(file, stream, stream.dictionary.get('Length'), budget);
    budget -= bytes.length;
    return bytes;
  };
  const readRevision = async (at: number) => {
    if (isTable(file, at)) {
      const { trailer, end } = readTable(file, at, budget, put);
      budget -= end - at;
      return trailer;
    }
    const { value } = parseObject(file, at);
    if (!(value instanceof PdfStream)) throw malformed();
    putRows(await readStream(value), value.dictionary, put);
    return value.dictionary;
  };

  const trailer = await readRevision(lastRevision(file));
  let earlier = trailer.get('Prev');
  for (let count = 1; earlier !== null; count += 1) {
    if (count >= limits.revisions) throw excessive(limits.revisions);
    if (!isCount(earlier)) throw malformed();
    earlier = (await readRevision(earlier)).get('Prev');
  }
  return { entries, trailer };
}

/** The place that the end of the file points to. */
function lastRevision(file: Uint8Array): number {
  const longestTail = 2048;
  const tail = String.fromCharCode(...file.subarray(-longestTail));
  const [, at] = /startxref\s+(\d{1,10})\s+%%EOF\s*$/.exec(tail) ?? [];
  if (at === undefined) throw malformed();
  return Number(at);
}

function isTable(file: Uint8Array, at: number): boolean {
  return new Scanner(file, at).take('xref');
}

/** The form of a list in plain text (ISO 32000-1, 7.5.4), of `extent` bytes at most. */
function readTable(
  file: Uint8Array,
  at: number,
  extent: number,
  put: Put,
): { readonly trailer: PdfDictionary; readonly end: number } {
  const scanner = new Scanner(file, at, extent);
  const number = () => {
    const word = scanner.word();
    if (!/^\d{1,10}$/.test(word)) throw malformed();
    return Number(word);
  };
  scanner.take('xref');
  while (!scanner.take('trailer')) {
    const first = number();
    const count = number();
    for (let index = 0; index < count; index += 1) {
      const place = number();
      number();
      const used = scanner.word() === 'n';
      put(first + index, used ? { kind: 'plain', at: place } : { kind: 'free' });
    }
  }
  const trailer = parseValue(file, scanner.place);
  if (!(trailer instanceof PdfDictionary)) throw malformed();
  return { trailer, end: scanner.place };
}

/** The form of a list as a stream (7.5.8). */
function putRows(bytes: Uint8Array, dictionary: PdfDictionary, put: Put): void {
  const [kindWidth, placeWidth, indexWidth] = columnsOf(dictionary);
  let at = 0;
  const take = (width: number, absent: number) => {
    if (width === 0) return absent;
    let value = 0;
    for (const end = at + width; at < end; at += 1) value = value * 256 + (bytes[at] ?? 0);
    return value;
  };
  const width = kindWidth + placeWidth + indexWidth;
  for (const object of numbersOf(dictionary)) {
    if (at + width > bytes.length) break;
    const [kind, place, index] = [take(kindWidth, 1), take(placeWidth, 0), take(indexWidth, 0)];
    if (kind === 2) put(object, { kind: 'packed', list: place, index });
    else put(object, kind === 1 ? { kind: 'plain', at: place } : { kind: 'free' });
  }
}

function columnsOf(dictionary: PdfDictionary): readonly [number, number, number] {
  const widths = dictionary.get('W');
  const [kind, place, index] = isList(widths) ? widths : [];
  const isWidth = (value: PdfValue | undefined): value is number => isCount(value) && value <= 8;
  if (!isWidth(kind) || !isWidth(place) || !isWidth(index) || place === 0) throw malformed();
  return [kind, place, index];
}

/** The numbers of the objects, in the order of the rows. */
function* numbersOf(dictionary: PdfDictionary): Iterable<number> {
  const given = dictionary.get('Index') ?? [0, dictionary.get('Size')];
  if (!isList(given)) throw malformed();
  for (let at = 0; at < given.length; at += 2) {
    const [first, count] = [given[at], given[at + 1]];
    if (!isCount(first) || !isCount(count)) throw malformed();
    for (let index = 0; index < count; index += 1) yield first + index;
  }
}
