import { singleSpaced } from '../../format/single-spaced.js';
import { parseNumber } from '../../format/number.js';
import { ownSentences } from './own-sentences.js';
import { wordsOf } from './words-of.js';

/** A number that a text gives, with the words around it: "22 cuộc đối thoại". */
export type CountedMention = {
  readonly text: string;
  readonly value: number;
  readonly isShare: boolean;
  readonly words: readonly string[];
  /** The words in front of it in its sentence. */
  readonly before: readonly string[];
};

/** "15/17 xã" counts 15. */
const counted = /(?<![\p{L}\d.,/-])(\d[\d.]*(?:,\d+)?)(?:\/\d[\d.]*)?( ?%)?(?= )/gu;
/** What is rounded, added or a part is no contradiction. */
const loosely = /(?:khoảng|gần|hơn|trên|dưới|thêm|còn|ít nhất|trong đó|tăng|giảm|có thể) $/iu;
const inBrackets = /\([^()]*\)/gu;
const reach = 120;

/** The numbers a text states of its own, exactly, each with the words after it. */
export function countedMentions(text: string): CountedMention[] {
  return ownSentences(text)
    .map((sentence) => singleSpaced(sentence.replace(inBrackets, '')))
    .flatMap((sentence) =>
      [...sentence.matchAll(counted)].flatMap((match) => mentionOf(sentence, match)),
    );
}

function mentionOf(
  sentence: string,
  { 0: matched, 1: digits = '', 2: percent, index }: RegExpExecArray,
): CountedMention[] {
  const value = parseNumber(digits);
  const end = index + matched.length;
  const before = sentence.slice(Math.max(0, index - 12), index);
  if (value === undefined || loosely.test(before)) return [];
  return [
    {
      text: digits + (percent ?? ''),
      value,
      isShare: percent !== undefined,
      words: wordsOf(sentence.slice(end, end + reach)),
      before: wordsOf(sentence.slice(Math.max(0, index - reach), index)),
    },
  ];
}
