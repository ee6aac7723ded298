import { documentTypes } from './document-kinds.data.js';

/**
 * The abbreviation of a type that was meant by one written in other letters: "QĐ" for "QD", "TTr"
 * for "TTR". `undefined` for one that is right, or for none.
 */
export function typeMeant(written: string): string | undefined {
  const types: readonly string[] = documentTypes;
  if (types.includes(written)) return undefined;
  const [meant, another] = types.filter((type) => bare(type) === bare(written));
  return another === undefined ? meant : undefined;
}

/** Without case and marks, đ as d. */
function bare(type: string): string {
  return type.normalize('NFD').replace(/\p{M}/gu, '').toLocaleUpperCase('vi').replaceAll('Đ', 'D');
}
