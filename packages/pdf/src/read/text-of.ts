import { PdfText, type PdfValue } from './pdf-value.js';

/** A text string (ISO 32000-1, 7.9.2.2) as composed letters; nothing where there is none. */
export function textOf(value: PdfValue): string {
  if (!(value instanceof PdfText)) return '';
  const bytes = bytesOf(value);
  const inUtf16 = bytes[0] === 0xfe && bytes[1] === 0xff;
  return new TextDecoder(inUtf16 ? 'utf-16be' : 'utf-8').decode(bytes).normalize('NFC');
}

/** The bytes of a string in hexadecimal; nothing where there is none. */
export function hexOf(value: PdfValue): string {
  if (!(value instanceof PdfText)) return '';
  return Array.from(bytesOf(value), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

function bytesOf({ bytes }: PdfText): Uint8Array {
  return Uint8Array.from(bytes, (character) => character.charCodeAt(0));
}
