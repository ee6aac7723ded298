import { inflateWithin } from './inflate-within.js';
import { isList, PdfDictionary, PdfName, type PdfStream, type PdfValue } from './pdf-value.js';
import { undoPredictor } from './undo-predictor.js';
import { excessive, malformed } from './unreadable.js';

/** From this one on, a predictor is a filter of PNG. */
const firstPngPredictor = 10;

/**
 * The bytes of a stream, inflated to at most `limit`. `length` is the value of its /Length; of the
 * filters only /FlateDecode is read, which is what writers of our day use for data.
 */
export async function streamBytes(
  file: Uint8Array,
  { dictionary, start }: PdfStream,
  length: PdfValue,
  limit: number,
): Promise<Uint8Array> {
  if (!isCount(length) || start + length > file.length) throw malformed();
  const bytes = file.subarray(start, start + length);
  const filter = only(dictionary.get('Filter'));
  if (filter === null) {
    if (length > limit) throw excessive(limit);
    return bytes;
  }
  if (!(filter instanceof PdfName) || filter.text !== 'FlateDecode') throw malformed();
  const inflated = await inflateWithin(bytes, limit);
  const columns = pngColumns(only(dictionary.get('DecodeParms')));
  return columns === undefined ? inflated : undoPredictor(inflated, columns);
}

/** A whole number of zero or more. */
export function isCount(value: PdfValue | undefined): value is number {
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0;
}

/** One filter may be given as a list of one. */
function only(value: PdfValue): PdfValue {
  if (!isList(value)) return value;
  const [first = null, ...others] = value;
  if (others.length > 0) throw malformed();
  return first;
}

function pngColumns(parameters: PdfValue): number | undefined {
  if (!(parameters instanceof PdfDictionary)) return undefined;
  const predictor = parameters.get('Predictor') ?? 1;
  if (predictor === 1) return undefined;
  const columns = parameters.get('Columns') ?? 1;
  if (!isCount(predictor) || predictor < firstPngPredictor || !isCount(columns) || columns === 0)
    throw malformed();
  return columns;
}
