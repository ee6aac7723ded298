import type { DocumentNumber } from '@baocao/core';

const numbered = /^số\s*:?\s*(?:(\d{1,5})|[.…_\s]*)\s*[-–/]\s*(\S.*)$/iu;
const begun = /^số\s*:?\s*(?:[\d.…_\s]|$)/iu;

/** "Số 07-BC/BCĐ", "Số: …/BC-UBND": `number` is absent while a place is left to write it. */
export function documentNumberFromText(
  text: string,
): { readonly number?: DocumentNumber; readonly readable: boolean } | undefined {
  const [matched, sequence, symbol = ''] = numbered.exec(text.trim()) ?? [];
  if (matched === undefined) return begun.test(text.trim()) ? { readable: false } : undefined;
  if (sequence === undefined) return { readable: true };
  const number = { sequence: Number(sequence), symbol: symbol.trim() };
  return number.sequence > 0 && number.symbol.length <= 60
    ? { number, readable: true }
    : { readable: false };
}
