import { parseLongDate, type DocumentNumber, type IsoDate } from '@baocao/core';
import type { Regime } from '@baocao/document';
import type { ColumnText } from './letter-columns.js';

/** The head of a letter, as far as it was found. */
export type FoundHead = {
  readonly regime?: Regime;
  readonly superior?: string;
  readonly issuer?: string;
  readonly number?: DocumentNumber;
  readonly subject?: string;
  readonly place?: string;
  readonly date?: IsoDate;
};

/** What a letter's head says, and the lines it says it in. */
export type ReadHead = { readonly head: FoundHead; readonly taken: ReadonlySet<number> };

const party = /^đảng cộng sản việt nam$/iu;
const state =
  /^(?:cộng h[òo][àa] xã hội chủ nghĩa việt nam|độc lập ?[-–] ?tự do ?[-–] ?hạnh phúc)$/iu;
const rule = /^[\s*_\-–—=.•]{1,80}$/u;
const numberLine = /^số ?:? ?(?<sequence>\d{0,5}) ?[-–/] ?(?<symbol>\S(?:.{0,58}\S)?)$/iu;
const about = /^(?:v\/v|về việc) ?:? ?/iu;
const placeAndDate = /^(?<place>[^,]{2,80}), ?(?<date>ngày .*năm .*)$/iu;
const longestName = 300;
/** The area that a body above it is named after: "ỦY BAN NHÂN DÂN", and below it "TỈNH …". */
const areaName = /^(?:TỈNH|THÀNH PHỐ|THỊ XÃ|QUẬN|HUYỆN|PHƯỜNG|XÃ|THỊ TRẤN|ĐẶC KHU) (?!ỦY|UỶ)/u;

type Draft = {
  -readonly [Key in keyof FoundHead]: FoundHead[Key];
} & { names: string[] };

/** Reads who issues a letter, under which number, where, when and what about. */
export function readLetterHead(lines: readonly ColumnText[]): ReadHead {
  const draft: Draft = { names: [] };
  const taken = new Set<number>();
  let inSubject = false;
  for (const { place, text } of lines) {
    const kept = readLine(text, draft, inSubject);
    inSubject = kept === 'subject';
    if (kept !== undefined) taken.add(place);
  }
  const { names, subject, ...rest } = draft;
  // "V/v" with nothing behind it says nothing.
  const head = subject === undefined || subject === '' ? rest : { ...rest, subject };
  const [superior, ...issuer] = names;
  if (superior !== undefined) {
    const whole = issuer.length === 0;
    return {
      head: {
        ...head,
        ...(whole ? {} : { superior }),
        issuer: whole ? superior : issuer.join(' '),
      },
      taken,
    };
  }
  return { head, taken };
}

/** Takes a line into the draft; says whether it could, and whether the subject may go on. */
function readLine(text: string, draft: Draft, inSubject: boolean): 'subject' | 'other' | undefined {
  if (rule.test(text)) return inSubject ? 'subject' : 'other';
  if (party.test(text) || state.test(text)) {
    draft.regime = party.test(text) ? 'party' : 'state';
    return 'other';
  }
  const numbered = draft.number === undefined ? numberLine.exec(text) : null;
  if (numbered !== null) {
    const { sequence = '', symbol = '' } = numbered.groups ?? {};
    if (Number(sequence) > 0) draft.number = { sequence: Number(sequence), symbol };
    return Number(sequence) > 0 ? 'other' : undefined;
  }
  const dated = placeAndDate.exec(text);
  if (dated !== null && draft.place === undefined) {
    const { place = '', date = '' } = dated.groups ?? {};
    const day = parseLongDate(date);
    draft.place = place;
    if (day !== undefined) draft.date = day;
    return day === undefined ? undefined : 'other';
  }
  return readWords(text, draft, inSubject);
}

function readWords(
  text: string,
  draft: Draft,
  inSubject: boolean,
): 'subject' | 'other' | undefined {
  if (about.test(text) && draft.subject === undefined) {
    draft.subject = text.replace(about, '');
    return 'subject';
  }
  if (inSubject && (draft.subject?.length ?? 0) + text.length < 1_000) {
    draft.subject = `${draft.subject ?? ''} ${text}`.trim();
    return 'subject';
  }
  const capitals = /\p{Lu}/u.test(text) && !/\p{Ll}/u.test(text);
  if (capitals && draft.names.join(' ').length + text.length < longestName) {
    const last = draft.names.at(-1);
    if (last !== undefined && areaName.test(text))
      draft.names[draft.names.length - 1] = `${last} ${text}`;
    else draft.names.push(text);
    return 'other';
  }
  return undefined;
}
