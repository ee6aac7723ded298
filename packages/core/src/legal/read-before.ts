import { documentKinds } from './document-kinds.data.js';
import { oneLine } from './name-pattern.js';
import type { CitedPart, ParsedCitation, TextRange } from './parsed-citation.js';

/** How far in front of a number its kind and the part cited are looked for. */
const reach = 120;

const smallKinds = documentKinds.map((kind) => [kind.toLocaleLowerCase('vi'), kind] as const);
const asNumber = String.raw`(?:\s{1,40}[Ss]ố(?<colon>\s{0,3}:)?)?\s{0,40}$`;
/** "Kế hoạch số: ", "PHÁP LỆNH SỐ ", "Pháp lệnh ". */
const afterKind = new RegExp(
  String.raw`(?<![\p{L}\p{M}])(?<kind>${documentKinds.join('|')})${asNumber}`,
  'iu',
);
/** "số " alone: "Quyết định số 217-QĐ/TW, số 218-QĐ/TW". */
const afterWord = /(?<![\p{L}\p{M}])số(?<colon>\s{0,3}:)?\s{0,40}$/iu;
const division =
  /(?<![\p{L}\p{M}])(?:(?:(?:điểm\s{1,40}(?<point>\p{Ll}),?\s{1,40})?khoản\s{1,40}(?<clause>\d{1,3}),?\s{1,40})?điều\s{1,40}(?<article>\d{1,4}\p{Ll}?)|chương\s{1,40}(?<chapter>[IVXLC]{1,8}|\d{1,3}))(?:,?\s{1,40}của)?\s{1,40}$/iu;

/** What stands in front of a number or a name. */
export type Before = {
  /** Where the citation begins. */
  readonly start: number;
  readonly said: Pick<ParsedCitation, 'part' | 'kind' | 'name'>;
  readonly colon?: TextRange;
};

/** Reads what stands between `from` and a number at `at`: kind, part cited, colon. */
export function readBefore(text: string, from: number, at: number): Before {
  const front = text.slice(Math.max(from, at - reach), at);
  const found = afterKind.exec(front) ?? afterWord.exec(front);
  if (found === null) return { start: at, said: {} };
  const start = at - front.length + found.index;
  const { kind, colon } = found.groups ?? {};
  const before = readPart(text, from, start);
  return {
    start: before.start,
    said: { ...before.said, ...(kind === undefined ? {} : { kind: kindOf(kind) }) },
    ...(colon === undefined ? {} : { colon: lastIn(found[0], colon, start) }),
  };
}

/** Reads the part of an instrument that is named in front of `at`: "Chương V của ". */
export function readPart(text: string, from: number, at: number): Before {
  const front = text.slice(Math.max(from, at - reach), at);
  const found = division.exec(front);
  if (found === null) return { start: at, said: {} };
  const part = partOf(found.groups ?? {});
  return { start: at - front.length + found.index, said: { part } };
}

/** The kind that a text in any letters begins with, as the list of kinds writes it. */
export function kindOf(called: string): string {
  const words = oneLine(called).toLocaleLowerCase('vi');
  return smallKinds.find(([small]) => words.startsWith(small))?.[1] ?? called;
}

function partOf(groups: Readonly<Record<string, string | undefined>>): CitedPart {
  const { chapter, article, clause, point } = groups;
  return {
    ...(chapter === undefined ? {} : { chapter }),
    ...(article === undefined ? {} : { article }),
    ...(clause === undefined ? {} : { clause }),
    ...(point === undefined ? {} : { point }),
  };
}

function lastIn(found: string, colon: string, start: number): TextRange {
  const at = start + found.lastIndexOf(colon);
  return { start: at, end: at + colon.length };
}
