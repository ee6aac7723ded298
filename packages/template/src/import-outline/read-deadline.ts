import { parseShortDate, type Deadline, type IsoDate } from '@baocao/core';

/** Days that a letter sets. */
export type FoundDeadlines = {
  readonly deadlines: readonly Deadline[];
  /** The day on which the figures are closed. */
  readonly dataClose?: IsoDate;
  /** A year that the text left out. */
  readonly guessedYear?: number;
};

const day = String.raw`(?:ngày )?(?<day>\d{1,2}) ?(?:\/|-|tháng) ?(?<month>\d{1,2})(?: ?(?:\/|-|năm) ?(?<year>\d{4}))?(?!\d)`;
const clock = String.raw`(?<clock>\d{1,2} ?(?:giờ|h|g)(?: ?\d{1,2})?(?: ?phút)?,? )?`;
const deadline = new RegExp(
  String.raw`(?<![\p{L}\p{M}])(?<how>trước|chậm nhất|muộn nhất|không muộn hơn|đến hết|hết)(?: (?:là|vào|đến|lúc|thời điểm|thời hạn))* ${clock}${day}`,
  'giu',
);
const figures = new RegExp(
  String.raw`(?:chốt số liệu|số liệu|mốc thời gian)[^.;\n\d]{0,60} ${clock}${day}`,
  'giu',
);

/**
 * Reads by when reports are due: "trước ngày" leaves the day itself out, unless an hour of it is
 * named; "chậm nhất", "đến hết" count it in. Days on which figures are closed are none of them.
 */
export function readDeadline(text: string, fallbackYear: number | undefined): FoundDeadlines {
  const closings = [...text.matchAll(figures)];
  const deadlines = [...text.matchAll(deadline)].filter(
    ({ index }) => !closings.some((one) => one.index <= index && index < one.index + one[0].length),
  );
  const found = deadlines.flatMap(({ groups = {} }) => {
    const date = dateOf(groups, fallbackYear);
    const before = groups['how']?.toLowerCase() === 'trước' && groups['clock'] === undefined;
    const kind = before ? ('before' as const) : ('on-or-before' as const);
    return date === undefined ? [] : [{ kind, date }];
  });
  const dataClose = closings.map(({ groups = {} }) => dateOf(groups, fallbackYear)).find(Boolean);
  const guessed = deadlines.some(({ groups }) => groups?.['year'] === undefined);
  return {
    deadlines: found,
    ...(dataClose === undefined ? {} : { dataClose }),
    ...(guessed && fallbackYear !== undefined ? { guessedYear: fallbackYear } : {}),
  };
}

function dateOf(
  groups: Readonly<Record<string, string | undefined>>,
  fallbackYear: number | undefined,
): IsoDate | undefined {
  const { day: date = '', month = '', year = String(fallbackYear ?? '') } = groups;
  return parseShortDate(`${date}/${month}/${year}`);
}
