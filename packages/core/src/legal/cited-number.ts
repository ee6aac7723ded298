/**
 * The number of a document, taken apart. Letters stand as written; the type is never read back
 * from its abbreviation, for QĐ is a decision as well as a regulation.
 */
export type CitedNumber =
  /** A document of the Party: `42-CV/BCĐ`. */
  | {
      readonly form: 'party';
      readonly sequence: string;
      readonly type: string;
      readonly body: string;
    }
  /** A document of the State administration: `03/KH-UBND`. */
  | {
      readonly form: 'state';
      readonly sequence: string;
      readonly type: string;
      readonly body: string;
    }
  /** An official letter of the State administration, without a type: `125/SGDĐT-VP`. */
  | {
      readonly form: 'letter';
      readonly sequence: string;
      readonly body: string;
      readonly office: string;
    }
  /** A legal normative document, with its year: `145/2020/NĐ-CP`. */
  | {
      readonly form: 'normative';
      readonly sequence: string;
      readonly year: number;
      readonly type: string;
      readonly body: string;
    }
  /** A law or resolution of the National Assembly, with its legislature: `10/2022/QH15`. */
  | {
      readonly form: 'assembly';
      readonly sequence: string;
      readonly year: number;
      readonly assembly: number;
    };

/** The number in its canonical form: "42-CV/BCĐ", "03/KH-UBND", "145/2020/NĐ-CP", "10/2022/QH15". */
export function formatCitedNumber(number: CitedNumber): string {
  const { sequence } = number;
  switch (number.form) {
    case 'party':
      return `${sequence}-${number.type}/${number.body}`;
    case 'state':
      return `${sequence}/${number.type}-${number.body}`;
    case 'letter':
      return `${sequence}/${number.body}-${number.office}`;
    case 'normative':
      return `${sequence}/${String(number.year)}/${number.type}-${number.body}`;
    case 'assembly':
      return `${sequence}/${String(number.year)}/QH${String(number.assembly)}`;
  }
}

/** Types that only legal normative documents have, whose numbers carry the year. */
const yearlyTypes: ReadonlySet<string> = new Set(['NĐ', 'TT', 'TTLT', 'PL']);

/** True for a number such as `145/NĐ-CP`, whose type asks for a year that is not there. */
export function lacksYear(number: CitedNumber): boolean {
  return number.form === 'state' && yearlyTypes.has(number.type);
}

/** The number with the year that it lacks. */
export function withYear(number: CitedNumber, year: number): CitedNumber {
  return number.form === 'state' ? { ...number, form: 'normative', year } : number;
}

/** True where no two documents can have the number: it carries the year, and names a central body or nothing else. */
export function isUnique(number: CitedNumber): boolean {
  return (
    number.form === 'assembly' ||
    (number.form === 'normative' && !/^(?:UBND|HĐND)/u.test(number.body))
  );
}
