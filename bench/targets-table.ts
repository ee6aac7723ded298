import { contenders, type ContenderName } from './contenders/contenders.js';
import { markdownTable } from './markdown-table.js';
import { standingOf, timeRatio, type Standing } from './standing.js';

/** Ours that are measured at 200 pages and at so many, to see that a page costs the same. */
export const longRaces = [
  { name: 'our-pdf', pages: 2000 },
  { name: 'our-docx', pages: 2000 },
  // The limits of what is read from outside lie above 500 pages.
  { name: 'our-import', pages: 400 },
] as const;

type Target = {
  readonly what: string;
  /** The bound, and on which side of it the value has to be. */
  readonly bound: number;
  readonly side: 'least' | 'most';
  readonly value: number;
};

/** What was promised, and what a run measured; `long` holds the races of ours over the length. */
export function targetsTable(standings: readonly Standing[], long: readonly Standing[]): string {
  const rows = [...targetsOf(standings), ...longTargets(long)].map(
    ({ what, bound, side, value }) => {
      const isMet = side === 'least' ? value >= bound : value <= bound;
      return [
        what,
        `${side === 'least' ? '≥' : '≤'} ${bound}`,
        value.toFixed(2),
        isMet ? 'yes' : '**no**',
      ];
    },
  );
  return markdownTable(['Target', 'bound', 'measured', 'met'], rows);
}

function targetsOf(standings: readonly Standing[]): readonly Target[] {
  const peak = (name: 'our-pdf' | 'pdfmake', pages: number) =>
    standingOf(standings, name, pages).peak ?? Number.NaN;
  return [
    least(
      'PDF: pdfmake takes so many times as long, 20 p',
      10,
      timeRatio(standings, 'pdfmake', 'our-pdf', 20),
    ),
    least('PDF: the same, 200 p', 6, timeRatio(standings, 'pdfmake', 'our-pdf', 200)),
    ...[20, 200].flatMap((pages) => [
      most(
        `PDF: against our layout alone, ${pages} p`,
        4,
        timeRatio(standings, 'our-pdf', 'our-layout', pages),
      ),
      most(
        `PDF: peak memory against pdfmake, ${pages} p`,
        1,
        peak('our-pdf', pages) / peak('pdfmake', pages),
      ),
      least(
        `DOCX: docxtemplater takes so many times as long, ${pages} p`,
        1,
        timeRatio(standings, 'docxtemplater', 'our-docx', pages),
      ),
      least(
        `DOCX: \`docx\` alone takes so many times as long, ${pages} p`,
        3,
        timeRatio(standings, 'docx-library', 'our-docx', pages),
      ),
    ]),
    least(
      'Reading: mammoth takes so many times as long to HTML as ours to a report, 200 p',
      8,
      timeRatio(standings, 'mammoth-html', 'our-import', 200),
    ),
  ];
}

function longTargets(long: readonly Standing[]): readonly Target[] {
  const time = (name: ContenderName, pages: number) => standingOf(long, name, pages).milliseconds;
  return longRaces.map(({ name, pages }) =>
    most(
      `${contenders[name].title}: cost of a page, ${pages.toLocaleString('en')} p against 200 p`,
      1.5,
      time(name, pages) / (pages / 200) / time(name, 200),
    ),
  );
}

function least(what: string, bound: number, value: number): Target {
  return { what, bound, side: 'least', value };
}

function most(what: string, bound: number, value: number): Target {
  return { what, bound, side: 'most', value };
}
