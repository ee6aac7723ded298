/** A name, such as `/Root`. */
export class PdfName {
  readonly text: string;
  constructor(text: string) {
    this.text = text;
  }
}

/** A pointer to an object of the file. */
export class PdfPointer {
  readonly object: number;
  constructor(object: number) {
    this.object = object;
  }
}

/** Bytes of a string, one to a character. */
export class PdfText {
  readonly bytes: string;
  constructor(bytes: string) {
    this.bytes = bytes;
  }
}

/** Values by name. */
export class PdfDictionary {
  readonly entries: ReadonlyMap<string, PdfValue>;
  constructor(entries: ReadonlyMap<string, PdfValue>) {
    this.entries = entries;
  }
  /** The value of a name; `null` where there is none, as PDF has it. */
  get(name: string): PdfValue {
    return this.entries.get(name) ?? null;
  }
}

/** A dictionary with the bytes that follow it, as they stand in the file. */
export class PdfStream {
  readonly dictionary: PdfDictionary;
  /** Where the bytes start in the file. */
  readonly start: number;
  constructor(dictionary: PdfDictionary, start: number) {
    this.dictionary = dictionary;
    this.start = start;
  }
}

/** What an object of a PDF can be (ISO 32000-1, 7.3). */
export type PdfValue =
  | null
  | boolean
  | number
  | PdfName
  | PdfPointer
  | PdfText
  | readonly PdfValue[]
  | PdfDictionary
  | PdfStream;

/** Whether a value is an array; the language's own check forgets what is in it. */
export function isList(value: PdfValue): value is readonly PdfValue[] {
  return Array.isArray(value);
}
