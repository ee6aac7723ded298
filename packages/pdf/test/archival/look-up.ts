import {
  PDFArray,
  PDFDict,
  PDFHexString,
  PDFName,
  PDFNumber,
  PDFRawStream,
  PDFString,
  type PDFObject,
} from '@cantoo/pdf-lib';

/** What stands at the end of a path of names, through every pointer on the way. */
export function lookUp(from: PDFObject | undefined, ...names: string[]): PDFObject | undefined {
  return names.reduce<PDFObject | undefined>((at, name) => {
    const dictionary = at instanceof PDFRawStream ? at.dict : at;
    return dictionary instanceof PDFDict ? dictionary.lookup(PDFName.of(name)) : undefined;
  }, from);
}

/** The members of an array, pointers followed; none of anything else. */
export function members(value: PDFObject | undefined): readonly (PDFObject | undefined)[] {
  if (!(value instanceof PDFArray)) return [];
  return value.asArray().map((_, index) => value.lookup(index));
}

/** A name, a string or a number as text; nothing of anything else. */
export function wordsOf(value: PDFObject | undefined): string | undefined {
  if (value instanceof PDFName || value instanceof PDFString || value instanceof PDFHexString)
    return value.decodeText();
  return value instanceof PDFNumber ? String(value.asNumber()) : undefined;
}
