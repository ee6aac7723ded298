import type { IsoDate } from '../format/iso-date.js';
import type { CitedNumber } from './cited-number.js';

/** The part of an instrument that is cited: "điểm a khoản 2 Điều 5", "Chương V". */
export type CitedPart = {
  readonly chapter?: string;
  readonly article?: string;
  readonly clause?: string;
  readonly point?: string;
};

/** What a text says of a document that it cites; what it leaves out is absent. */
export type ParsedCitation = {
  readonly part?: CitedPart;
  /** As the text names the type: "Chỉ thị". */
  readonly kind?: string;
  readonly number?: CitedNumber;
  /** The name, where it is cited by name: "Luật Thực hiện dân chủ ở cơ sở". */
  readonly name?: string;
  readonly date?: IsoDate;
  readonly issuer?: string;
};

/** A stretch of a text: from `start` up to, and without, `end`, in UTF-16 code units. */
export type TextRange = { readonly start: number; readonly end: number };

/** A citation, and where the text has it. */
export type CitationHit = TextRange & {
  readonly citation: ParsedCitation;
  /** The number alone, without kind and date; absent for a citation by name. */
  readonly number?: TextRange;
  /** The colon of "Kế hoạch số: 03/KH-UBND", with the blanks in front of it. */
  readonly colon?: TextRange;
};
