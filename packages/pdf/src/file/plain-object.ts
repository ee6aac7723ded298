import { PDFObject } from '@cantoo/pdf-lib';

/**
 * An object written as text from the start, in ASCII. The library's dictionaries take several times
 * as long to fill and to write, which shows where a file has tens of thousands of small objects.
 */
export class PlainObject extends PDFObject {
  readonly text: string;

  constructor(text: string) {
    super();
    this.text = text;
  }

  override clone(): PlainObject {
    return new PlainObject(this.text);
  }

  override toString(): string {
    return this.text;
  }

  override sizeInBytes(): number {
    return this.text.length;
  }

  override copyBytesInto(buffer: Uint8Array, offset: number): number {
    for (let at = 0; at < this.text.length; at += 1) buffer[offset + at] = this.text.charCodeAt(at);
    return this.text.length;
  }
}
