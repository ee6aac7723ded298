import { strFromU8, strToU8 } from 'fflate';

/**
 * A part of XML with more elements at its end.
 * @throws Error for a part that has no end to add before.
 */
export function withAddition(
  part: Uint8Array | undefined,
  path: string,
  addition: string,
): Uint8Array {
  const end = /<\/\w+>\s*$/u;
  const xml = strFromU8(part ?? new Uint8Array());
  if (!end.test(xml)) throw new Error(`The docx library wrote no ${path} that can be added to.`);
  return strToU8(xml.replace(end, (closing) => addition + closing));
}
