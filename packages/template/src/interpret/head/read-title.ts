import { reportWording } from '../../compose/report-wording.js';
import { isStyled } from '../is-styled.js';
import type { Ledger } from '../ledger.js';
import type { Line } from '../piece.js';
import { foldWords } from '../words/fold-words.js';
import { isNationalLine } from './head-line.js';

/** What stands between the head and the first section. */
export type FoundTitle = {
  readonly subject?: string;
  readonly addressees?: readonly string[];
};

const typeName = foldWords(reportWording.typeName);
const attached = /^\(.*kèm\s+theo/isu;
const addressee = /^\s*kính\s+gửi\s*:?\s*/iu;
const dash = /^\s*[-–+•]\s*/u;
const longest = { subject: 1_000, addressee: 500, title: 1_200 };

/** True for "BÁO CÁO", alone or with the subject behind it on the line. */
export function isTitleLine({ text, block }: Line): boolean {
  if (isStyled(block, 'type-name')) return true;
  const words = foldWords(text);
  const isNamed = typeName.every((word, place) => words[place] === word);
  const letters = text.trim().slice(0, reportWording.typeName.length);
  return isNamed && text.length < longest.title && letters === letters.toUpperCase();
}

/** Reads title, subject and addressees; what else stands there goes to `unplaced`. */
export function readTitle(lines: readonly Line[], ledger: Ledger): FoundTitle {
  const subject: string[] = [];
  const addressees: string[] = [];
  let zone: 'subject' | 'after' | 'addressees' = 'subject';
  for (const [place, line] of lines.entries()) {
    const { path, text } = line;
    const words = text.replace(/\s+/gu, ' ').trim();
    if (isNationalLine(words) || attached.test(words)) {
      ledger.furniture('title', { path, text });
      zone = zone === 'subject' && subject.length > 0 ? 'after' : zone;
    } else if (place === 0) {
      ledger.furniture('title', { path, text });
      subject.push(...nonEmpty(words.slice(reportWording.typeName.length).trim()));
    } else if (addressee.test(words)) {
      zone = 'addressees';
      ledger.furniture('addressee', { path, text });
      addressees.push(...nonEmpty(words.replace(addressee, '')));
    } else if (
      zone === 'addressees' &&
      words.length <= longest.addressee &&
      goesOn(line, addressees)
    ) {
      ledger.furniture('addressee', { path, text });
      addressees.push(addresseeIn(words, line));
    } else if (zone === 'subject' && isSubject(line, subject)) {
      ledger.furniture('title', { path, text });
      subject.push(words);
    } else {
      zone = 'after';
      ledger.unplaced({ path, text, reason: 'before-sections' });
    }
  }
  const joined = subject.join(' ').slice(0, longest.subject);
  return {
    ...(joined !== '' && { subject: joined }),
    ...(addressees.length > 0 && { addressees }),
  };
}

/** The first line behind the title, and those after it that stand in the middle like it. */
function isSubject({ text, block }: Line, subject: readonly string[]): boolean {
  const length = subject.join(' ').length + text.length;
  if (length > longest.subject) return false;
  const isCentred = (block.align ?? block.style?.align) === 'center';
  return isCentred || subject.length === 0;
}

function goesOn({ text, block, path }: Line, addressees: readonly string[]): boolean {
  const isMarked = dash.test(text) || block.label !== undefined;
  return (
    isMarked ||
    isStyled(block, 'addressee') ||
    (addressees.length === 0 && path.includes('/cells/'))
  );
}

/** A recipient among several has a dash in front and a mark at its end. */
function addresseeIn(words: string, { block }: Line): string {
  const isMarked = dash.test(words) || block.label !== undefined;
  return isMarked
    ? words
        .replace(dash, '')
        .replace(/[,;.]$/u, '')
        .trim()
    : words;
}

function nonEmpty(text: string): readonly string[] {
  return text === '' ? [] : [text];
}
