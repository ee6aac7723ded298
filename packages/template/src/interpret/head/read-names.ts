import { isStyled } from '../is-styled.js';
import { foldText } from '../words/fold-words.js';
import type { HeadLine } from './head-line.js';

/** The bodies in the head of a document, as printed. */
export type FoundNames = { readonly superior?: string; readonly issuer?: string };

/**
 * Tells the body above from the issuing one: by our styles, by a name that is known, by what is in
 * bold; else the first line is the body above, and the rest the issuing one.
 */
export function readNames(
  lines: readonly HeadLine[],
  knownSuperiors: readonly string[],
): FoundNames {
  if (lines.length === 0) return {};
  const isIssuer = issuerTest(lines, new Set(knownSuperiors.map(foldText)));
  const join = (own: readonly HeadLine[]) => own.map(({ text }) => text).join(' ');
  const superior = join(lines.filter((line, place) => !isIssuer(line, place)));
  const issuer = join(lines.filter(isIssuer));
  return issuer === '' ? { issuer: superior } : { issuer, ...(superior !== '' && { superior }) };
}

type Test = (line: HeadLine, place: number) => boolean;

function issuerTest(lines: readonly HeadLine[], superiors: ReadonlySet<string>): Test {
  if (lines.some(({ line }) => isStyled(line.block, 'issuing-body'))) {
    return ({ line }) => isStyled(line.block, 'issuing-body');
  }
  if (lines.some(({ text }) => superiors.has(foldText(text)))) {
    return ({ text }) => !superiors.has(foldText(text));
  }
  const bold = lines.map(isBold);
  if (bold.includes(true) && bold.includes(false)) return isBold;
  return (_, place) => place > 0 || lines.length === 1;
}

function isBold({ line: { block } }: HeadLine): boolean {
  return block.runs.every(
    ({ bold, text }) => (bold ?? block.style?.bold) === true || text.trim() === '',
  );
}
