import { singleSpaced } from '../../format/single-spaced.js';
import { parseRoman } from '../../format/roman.js';
import type { Period } from '../../round/period-schema.js';

/** A period that a text names. */
export type PeriodMention = { readonly text: string; readonly period: Period };

const months =
  /(?<![\p{L}\d])(?<count>6|sáu|9|chín) tháng (?:(?<end>đầu|cuối) )?(?:của )?năm (?<year>\d{4})(?!\d)/giu;
const quarter =
  /(?<!\p{L})quý (?<quarter>IV|I{1,3}|[1-4])(?: ?[/,] ?| )(?:năm )?(?<year>\d{4})(?!\d)/giu;
const wholeYear = /(?<!\p{L})(?:trong|cả) năm (?<year>\d{4})(?!\d)/giu;

/** The periods a text names in words: "6 tháng đầu năm 2022", "quý II/2022", "trong năm 2022". */
export function periodMentions(words: string): PeriodMention[] {
  if (!/\d{4}/u.test(words)) return [];
  const text = singleSpaced(words);
  return [
    ...Array.from(text.matchAll(months), ({ 0: mention, groups = {} }) => ({
      text: mention,
      period: monthsOf(groups),
    })),
    ...Array.from(text.matchAll(quarter), ({ 0: mention, groups = {} }) => ({
      text: mention,
      period: quarterOf(groups),
    })),
    ...Array.from(text.matchAll(wholeYear), ({ 0: mention, groups = {} }) => ({
      text: mention,
      period: { kind: 'year', year: Number(groups['year']) } as const,
    })),
  ];
}

type Groups = Readonly<Record<string, string | undefined>>;

function monthsOf({ count = '', end, year }: Groups): Period {
  return ['9', 'chín'].includes(count.toLowerCase())
    ? { kind: 'nine-months', year: Number(year) }
    : { kind: 'half-year', year: Number(year), half: end?.toLowerCase() === 'cuối' ? 2 : 1 };
}

const quarters = [1, 2, 3, 4] as const;

function quarterOf({ quarter: named = '', year }: Groups): Period {
  const ordinal = parseRoman(named.toUpperCase()) ?? Number(named);
  return { kind: 'quarter', year: Number(year), quarter: quarters[ordinal - 1] ?? 1 };
}
