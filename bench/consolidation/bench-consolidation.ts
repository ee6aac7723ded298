import { execFileSync } from 'node:child_process';
import { existsSync, renameSync, rmSync } from 'node:fs';
import { markdownTable } from '../markdown-table.js';
import { program } from '../bundle.js';

/** What `consolidate-folder.ts` prints. */
type Measured = {
  readonly reports: number;
  readonly processor: number;
  readonly clock: number;
  readonly megabytes: number;
};

/**
 * Consolidates a tenth of the country and all of it (a tenth of both where it need only run), and
 * the figures beside a spreadsheet. The programs are bundled before.
 */
export function benchConsolidation(quick: boolean): string {
  const units = quick ? 332 : 3_321;
  const tenth = measure(roundOf(Math.round(units / 10)));
  const whole = measure(roundOf(units));
  const figures = measureFigures();
  const rows = [tenth, whole].map(({ reports, processor, clock, megabytes }) => [
    String(reports),
    processor.toFixed(1),
    clock.toFixed(1),
    megabytes.toFixed(0),
  ]);
  return [
    markdownTable(['Reports that came', 'processor s', 'clock s', 'peak MB'], rows),
    markdownTable(
      ['Target', 'bound', 'measured', 'met'],
      [
        target(
          `${String(units)} units, 10 pages each: seconds of processor`,
          '≤',
          60,
          whole.processor,
        ),
        target('the same: MB at most', '≤', 512, whole.megabytes),
        target('against a tenth of the units', '≤', 12, whole.processor / tenth.processor),
        target(
          'figures: a spreadsheet takes so many times as long',
          '≥',
          5,
          figures.spreadsheet / figures.ours,
        ),
      ],
    ),
  ].join('\n\n');
}

function target(what: string, side: '≤' | '≥', bound: number, value: number): string[] {
  const isMet = side === '≤' ? value <= bound : value >= bound;
  return [what, `${side} ${String(bound)}`, value.toFixed(2), isMet ? 'yes' : '**no**'];
}

/** The folder of a simulated round; made once, and named only when it is whole. */
function roundOf(units: number): string {
  const folder = `out/bench/round-${String(units)}`;
  if (!existsSync(folder)) {
    const simulate = [
      'run',
      '--silent',
      'simulate',
      '--',
      '--units',
      String(units),
      '--out',
      `${folder}-begun`,
    ];
    rmSync(`${folder}-begun`, { recursive: true, force: true });
    execFileSync('npm', simulate, { stdio: 'inherit' });
    renameSync(`${folder}-begun`, folder);
  }
  return folder;
}

function measure(folder: string): Measured {
  const printed = execFileSync(process.execPath, [program('consolidate-folder'), folder], {
    encoding: 'utf8',
  });
  // Printed by our own program.
  return JSON.parse(printed) as Measured;
}

function measureFigures(): { readonly ours: number; readonly spreadsheet: number } {
  const printed = execFileSync(process.execPath, [program('figures-race')], { encoding: 'utf8' });
  // Printed by our own program.
  return JSON.parse(printed) as { ours: number; spreadsheet: number };
}
