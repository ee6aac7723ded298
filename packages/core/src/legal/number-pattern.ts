import { documentTypes } from './document-kinds.data.js';
import type { CitedNumber } from './cited-number.js';

const blank = String.raw`\s{0,2}`;
const slash = `${blank}/${blank}`;
const dash = `${blank}-${blank}`;
/** "TT/BNV" is written for "TT-BNV". */
const joint = `${blank}[-/]${blank}`;
/** At least two capitals, each with a small letter at most: BCĐ, TTg, BGD&ĐT, UBTVQH11. */
const symbol = String.raw`\p{Lu}\p{Ll}?(?:&?\p{Lu}\p{Ll}?){1,13}(?:\d{1,2})?`;
const body = `${symbol}(?:[-.]${symbol}){0,3}`;
const type = [...documentTypes].sort((a, b) => b.length - a.length).join('|');
const sequence = String.raw`\d{1,5}\p{Ll}?`;
const year = String.raw`(?:19|20)\d{2}`;

const alternatives = [
  `(?<assemblySequence>${sequence})${slash}(?<assemblyYear>${year})${slash}QH(?<assembly>\\d{1,2})`,
  `(?<normativeSequence>${sequence})${slash}(?<normativeYear>${year})${slash}(?<normativeType>${type})${joint}(?<normativeBody>${body})`,
  `(?<partySequence>${sequence})${dash}(?<partyType>${type})${joint}(?<partyBody>${body})`,
  `(?<stateSequence>${sequence})${slash}(?<stateType>${type})${joint}(?<stateBody>${body})`,
  `(?<letterSequence>${sequence})/(?<letterBody>${symbol})-(?<office>${symbol})`,
].join('|');

/**
 * The numbers of documents in a folded text. Every repetition is bounded, so that the time is
 * linear in the text.
 */
export const numberPattern = new RegExp(
  `(?<![\\p{L}\\p{M}\\d/.,-])(?:${alternatives})(?![\\p{L}\\p{M}\\d])`,
  'gu',
);

/** The number that the pattern found, from its named groups. */
export function numberOfMatch(groups: Readonly<Record<string, string | undefined>>): CitedNumber {
  const said = (name: string) => groups[name] ?? '';
  const form = forms.find((name) => groups[`${name}Sequence`] !== undefined) ?? 'letter';
  const own = { sequence: padded(said(`${form}Sequence`)) };
  const symbols = { type: said(`${form}Type`), body: said(`${form}Body`) };
  switch (form) {
    case 'assembly':
      return {
        form,
        ...own,
        year: Number(said('assemblyYear')),
        assembly: Number(said('assembly')),
      };
    case 'normative':
      return { form, ...own, year: Number(said('normativeYear')), ...symbols };
    case 'letter':
      return { form, ...own, body: said('letterBody'), office: said('office') };
    default:
      return { form, ...own, ...symbols };
  }
}

const forms = ['assembly', 'normative', 'party', 'state', 'letter'] as const;

/** 3 and 03 are one number; both layout regimes write numbers below ten with a zero in front. */
function padded(sequence: string): string {
  const digits = sequence.replace(/^0+(?=\d)/u, '');
  return /^\d(?!\d)/u.test(digits) ? `0${digits}` : digits;
}
