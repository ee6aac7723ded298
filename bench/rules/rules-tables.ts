import { runRules, type Report } from '@baocao/core';
import { recommendedRules } from '@baocao/core/rules';
import { haiPhongTemplate } from '@baocao/template-hai-phong';
import { markdownTable } from '../markdown-table.js';
import { median } from '../median.js';
import { bytesOf, rulesReport } from './rules-subject.js';

const { outline, round } = haiPhongTemplate;

type Measured = { readonly what: string; readonly bytes: number; readonly milliseconds: number };

/** What all rules cost on reports of growing length and on whole rounds, and whether targets are met. */
export function rulesTables(quick: boolean): string {
  const [short, tenfold, long] = [20, 200, 420].map((pages) => oneReport(pages, quick));
  const [small, large] = [30, 300].map((units) => wholeRound(units, quick));
  const measured = [short, tenfold, long, small, large].filter((one) => one !== undefined);
  const rows = measured.map(({ what, bytes, milliseconds }) => [
    what,
    (bytes / 1e6).toFixed(2),
    milliseconds.toFixed(1),
    ((milliseconds / bytes) * 1e5).toFixed(2),
  ]);
  return [
    markdownTable(['All rules, warm', 'MB', 'ms', 'ms per 100 kB'], rows),
    markdownTable(
      ['Target', 'bound', 'measured', 'met'],
      [
        target('20 pages, ms', 50, short?.milliseconds),
        target('ten times the text takes so many times as long', 12, times(tenfold, short)),
        target('a byte of 1 MB against a byte of 20 pages', 1.2, perByte(long, short)),
        target('a round of 300 units against one of 30', 12, times(large, small)),
      ],
    ),
  ].join('\n\n');
}

function oneReport(pages: number, quick: boolean): Measured {
  const report = rulesReport(pages);
  const previous: Report = { ...report, period: { kind: 'half-year', year: 2022, half: 2 } };
  const run = () => {
    // New objects, for what is read of a report is kept with it.
    const subject = { report: { ...report }, outline, round, previous: { ...previous } };
    return cpuOf(() => runRules(recommendedRules, subject));
  };
  const milliseconds = typical(run, quick);
  return { what: `report of ${String(pages)} pages`, bytes: bytesOf(report), milliseconds };
}

/** Every report of a round held against all others, two pages each. */
function wholeRound(units: number, quick: boolean): Measured {
  const report = rulesReport(2);
  const ids = Array.from({ length: units }, (_, at) => `unit-${String(at)}`);
  const run = () => {
    const peers = ids.map((unit) => ({ ...report, unit }));
    return cpuOf(() => {
      for (const own of peers) runRules(recommendedRules, { report: own, outline, round, peers });
    });
  };
  const milliseconds = typical(run, quick, 2);
  return {
    what: `round of ${String(units)} units, 2 pages each`,
    bytes: units * bytesOf(report),
    milliseconds,
  };
}

/** The median of some runs, after others that warm up. */
function typical(run: () => number, quick: boolean, runs = 5): number {
  const counted = quick ? 1 : runs;
  const warmUp = quick ? 1 : 3_000;
  for (let spent = 0; spent < warmUp;) spent += Math.max(run(), 1);
  return median(Array.from({ length: counted }, run));
}

/** Processor time in milliseconds: on a machine with other work the clock measures the others. */
function cpuOf(work: () => unknown): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1_000;
}

function times(one: Measured | undefined, other: Measured | undefined): number {
  return (one?.milliseconds ?? Number.NaN) / (other?.milliseconds ?? Number.NaN);
}

function perByte(one: Measured | undefined, other: Measured | undefined): number {
  return (times(one, other) * (other?.bytes ?? Number.NaN)) / (one?.bytes ?? Number.NaN);
}

function target(what: string, bound: number, value = Number.NaN): string[] {
  return [what, `≤ ${String(bound)}`, value.toFixed(2), value <= bound ? 'yes' : '**no**'];
}
