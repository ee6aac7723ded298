import type { Signature } from '@baocao/core';
import { isSigningLine } from './find-zones.js';
import { letterColumns, type ColumnText } from './letter-columns.js';
import { lineMark } from './line-mark.js';
import { readCapacity, readSignature } from './read-signature.js';
import { readLetterHead, type FoundHead } from './read-letter-head.js';
import type { SourceLine } from './source-line.js';

/** An official letter as far as it was found; what it does not say is absent or empty. */
export type FoundLetter = FoundHead & {
  /** "Kính gửi", without dash and end mark. */
  readonly addressees: readonly string[];
  readonly body: readonly string[];
  /** "Nơi nhận", without dash and end mark. */
  readonly recipients: readonly string[];
  readonly signature?: Signature;
};

export type ReadLetter = { readonly letter: FoundLetter; readonly taken: ReadonlySet<number> };

const addressed = /^kính gửi ?:? ?/iu;
const received = /^nơi nhận ?:? ?/iu;
const longestLine = 500;
const longestPost = 200;
const mostPosts = 12;

/** Reads an official letter, from its head to its signature; `undefined` where there is none. */
export function readLetter(lines: readonly SourceLine[]): ReadLetter | undefined {
  const greeting = lines.findIndex(({ text }) => addressed.test(text));
  const foot = footOf(lines, greeting);
  const headEnd = greeting === -1 ? firstSentence(lines, foot) : greeting;
  const { head, taken: inHead } = readLetterHead(letterColumns(lines.slice(0, headEnd)));
  if (greeting === -1 && head.number === undefined && head.regime === undefined) return undefined;
  const taken = new Set(inHead);
  const text = lines.slice(headEnd, foot);
  const { addressees, count } = greeting === -1 ? noAddressees : readAddressees(text);
  const body = readBody(text.slice(count));
  for (const { place } of text) taken.add(place);
  const signed = readFoot(letterColumns(lines.slice(foot)), taken);
  return { letter: { ...head, addressees, body, ...signed }, taken };
}

const noAddressees = { addressees: [], count: 0 };

/** Where "Nơi nhận" or the signature begins. */
function footOf(lines: readonly SourceLine[], greeting: number): number {
  const found = lines.findIndex((line, index) => index > greeting && isSigningLine(line));
  return found === -1 ? lines.length : found;
}

function firstSentence(lines: readonly SourceLine[], foot: number): number {
  const found = lines.findIndex(({ text }) => text.length > 100 || /[.;:]$/u.test(text));
  return found === -1 ? foot : Math.min(found, foot);
}

function readAddressees(lines: readonly SourceLine[]): { addressees: string[]; count: number } {
  const addressees: string[] = [];
  let count = 0;
  for (const { text, joined } of lines) {
    const inline = count === 0 ? text.replace(addressed, '') : text;
    const mark = lineMark(inline);
    const words = mark?.words ?? inline;
    const last = addressees.at(-1);
    const broken = joined && !/[.;:,]$/u.test(last ?? '');
    const goesOn = mark === undefined && last !== undefined && (broken || /^\p{Ll}/u.test(words));
    if (words.length + (goesOn ? last.length + 1 : 0) > longestLine) break;
    if (goesOn) addressees[addressees.length - 1] = `${last} ${words}`;
    else if (mark !== undefined || last === undefined || /[;,]$/u.test(last)) {
      if (words !== '') addressees.push(words);
    } else break;
    count += 1;
  }
  return { addressees: addressees.map(withoutEnd), count };
}

function readBody(lines: readonly SourceLine[]): string[] {
  const body: string[] = [];
  for (const { text, joined } of lines) {
    const last = body.at(-1);
    const goesOn = last !== undefined && joined && !/[.;:]$/u.test(last);
    if (goesOn) body[body.length - 1] = `${last} ${text}`;
    else body.push(text);
  }
  return body;
}

/** Recipients with their dashes, and the signature beside or below them. */
function readFoot(
  lines: readonly ColumnText[],
  taken: Set<number>,
): Pick<FoundLetter, 'recipients' | 'signature'> {
  const recipients: string[] = [];
  const signing: string[] = [];
  let inRecipients = false;
  for (const { place, text } of lines) {
    if (signing.length >= mostPosts) break;
    const starts = received.test(text);
    const words = starts ? text.replace(received, '') : text;
    const mark = lineMark(words);
    const dashed = mark?.kind === 'guidance';
    inRecipients = starts || dashed || (inRecipients && !isSigner(words));
    if (text.length > (inRecipients ? longestLine : longestPost)) break;
    taken.add(place);
    if (!inRecipients) signing.push(words);
    else if (dashed) recipients.push(mark.words);
    else if (words !== '') goOn(recipients, words);
  }
  const signature = readSignature(signing);
  const said = { recipients: recipients.map(withoutEnd) };
  return signature === undefined ? said : { ...said, signature };
}

function isSigner(text: string): boolean {
  return readCapacity(text) !== undefined || /^\p{Lu}{2,}(?: \p{Lu}+)+$/u.test(text);
}

function goOn(lines: string[], words: string): void {
  const last = lines.at(-1);
  if (last === undefined || last.length + words.length >= longestLine) lines.push(words);
  else lines[lines.length - 1] = `${last} ${words}`;
}

function withoutEnd(text: string): string {
  return text.replace(/\s*[.,;]+$/u, '');
}
