import { lineMark } from './line-mark.js';
import type { SourceLine } from './source-line.js';

/** Which lines belong to what. */
export type Zones = {
  readonly letter: readonly SourceLine[];
  /** From the title up to the first section. */
  readonly head: readonly SourceLine[];
  readonly body: readonly SourceLine[];
  /** How the outline is signed. */
  readonly tail: readonly SourceLine[];
};

/** The name of an annex may stand before the title: “Phụ lục II. ĐỀ CƯƠNG BÁO CÁO”. */
const titleLine =
  /^(?:phụ lục(?: số)? ?[\dIVX]*[ .:)–-]*)?\(?(?:đề cương|khung đề cương|mẫu đề cương|dàn ý báo cáo|khung báo cáo|mẫu báo cáo)/iu;
const signing = /^(?:(?:T\/M|TM|K\/T|KT|T\/L|TL|T\/UQ|TUQ|Q)[. ] ?\p{Lu}{2}|\([Kk]ý\b|\(đã ký)/u;
const recipientsLine = /^nơi nhận/iu;
const nextAnnex = /^(?:PHỤ LỤC|BIỂU MẪU|BIỂU SỐ|BIỂU)(?![\p{L}\p{M}])/u;
const backToLetter = /gửi về|gửi báo cáo|trước ngày|chậm nhất|đề nghị các/iu;
const longestTitle = 200;

/** True for a line that begins the signature of a document. */
export function isSignature({ text }: SourceLine): boolean {
  return signing.test(text);
}

/** True for a line that begins what stands below a text: the signature, or the recipients beside it. */
export function isSigningLine(line: SourceLine): boolean {
  return isSignature(line) || recipientsLine.test(line.text);
}

/** True for a line that begins another annex. */
export function opensAnnex({ text }: SourceLine): boolean {
  return nextAnnex.test(text);
}

/** True for a line that says where its section stands: by a number, or by the style of a heading. */
function opensSection(line: SourceLine): boolean {
  if (isSigningLine(line)) return false;
  return lineMark(line.text)?.kind === 'section' || line.outlineLevel !== undefined;
}

/** Parts a source into the letter, the head of its outline, the sections, and what is signed. */
export function findZones(lines: readonly SourceLine[]): Zones {
  const title = lines.findIndex(
    ({ text }) => titleLine.test(text) && text.length <= longestTitle && !/[.;,]$/u.test(text),
  );
  return title === -1 ? withoutTitle(lines) : withTitle(lines, title);
}

function withTitle(lines: readonly SourceLine[], title: number): Zones {
  const start = indexFrom(lines, title + 1, opensSection);
  const end = endOfSections(lines, start);
  return {
    letter: lines.slice(0, title),
    head: lines.slice(title, start),
    body: lines.slice(start, end),
    tail: lines.slice(end),
  };
}

/** A bare outline, or a letter that has its outline in its own text or behind its signature. */
function withoutTitle(lines: readonly SourceLine[]): Zones {
  const addressed = lines.findIndex(({ text }) => /^kính gửi/iu.test(text));
  const start = indexFrom(lines, addressed + 1, opensSection);
  const last = lines.findLastIndex(opensSection);
  const back = indexFrom(
    lines,
    last + 1,
    (line) => addressed !== -1 && lineMark(line.text) === undefined && backToLetter.test(line.text),
  );
  const end = Math.min(endOfSections(lines, start), Math.max(back, start));
  const before = lines.slice(0, start);
  if (addressed === -1) {
    return { letter: [], head: before, body: lines.slice(start, end), tail: lines.slice(end) };
  }
  const letter = [...before, ...lines.slice(end)];
  return { letter, head: [], body: lines.slice(start, end), tail: [] };
}

/** Where the sections end: at the next annex, or at a signature that no section comes after. */
function endOfSections(lines: readonly SourceLine[], start: number): number {
  const annex = indexFrom(lines, start, opensAnnex);
  const last = lines.slice(0, annex).findLastIndex(opensSection);
  return Math.min(annex, indexFrom(lines, Math.max(start, last + 1), isSigningLine));
}

/** The first index from `start` on; the length where there is none. */
function indexFrom(
  lines: readonly SourceLine[],
  start: number,
  test: (line: SourceLine) => boolean,
): number {
  const found = lines.slice(start).findIndex(test);
  return found === -1 ? lines.length : start + found;
}
