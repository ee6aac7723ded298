import { csvOf, writeSheet } from '@baocao/template/tables';
import { Option } from 'commander';
import { join, resolve } from 'node:path';
import type { ExitCode } from '../cli-io.js';
import { figureRows, figureTable, type UnitFigures } from '../figures/figure-table.js';
import { displayPath } from '../files/display-path.js';
import { writeFiles } from '../files/write-files.js';
import { tellFindings } from '../findings/tell-findings.js';
import { needsWork, type Finding } from '../reading/finding.js';
import { readReport } from '../reading/read-report.js';
import { openRound, type RoundLife } from '../round-life/open-round.js';
import { findUnit } from '../round-life/find-unit.js';
import { reportFileOf } from '../round-folder/round-folder.js';
import type { Session } from '../session.js';
import type { AddCommand } from './add-command.js';

type Options = {
  readonly dir?: string;
  readonly format: 'xlsx' | 'csv';
  readonly out?: string;
};

/** `baocao figures export [UNIT...]`: the figures of the round as a table. */
export const addFiguresExport: AddCommand = (parent, session, run) => {
  const { say } = session;
  parent
    .command('export')
    .summary(say('figuresExport.summary'))
    .description(say('figuresExport.description'))
    .argument('[UNIT...]', say('figuresExport.units'))
    .option('--dir <DIR>', say('round.dir'))
    .addOption(
      new Option('--format <FORMAT>', say('figuresExport.format'))
        .choices(['xlsx', 'csv'])
        .default('xlsx'),
    )
    .option('--out <FILE>', say('figuresExport.out'))
    .addHelpText('after', say('figuresExport.after') + say('exitCodes'))
    .action((units: string[], options: Options) =>
      run(() => exportFigures(session, units, options)),
    );
};

async function exportFigures(
  session: Session,
  named: readonly string[],
  { dir, format, out }: Options,
): Promise<ExitCode> {
  const { io, say } = session;
  const opened = await openRound(io, dir);
  if (!opened.ok) {
    tellFindings(opened.findings, session);
    return 1;
  }
  const life = opened.value;
  const { figures, findings } = await figuresIn(session, life, named);
  const table = figureTable(figureRows(life.template.outline, figures));
  const bytes = format === 'csv' ? new TextEncoder().encode(csvOf(table)) : await writeSheet(table);
  const path =
    out === undefined
      ? join(life.folder, `${life.template.round.id}_so-lieu.${format}`)
      : resolve(io.cwd, out);
  await writeFiles(io.files, [{ path, bytes }]);
  io.out(`${say('render.done', { path: displayPath(io, path) })}\n`);
  tellFindings(findings, session);
  return findings.some(needsWork) ? 1 : 0;
}

/** What the reports that the units work on have so far; a unit without a report has nothing. */
async function figuresIn(session: Session, life: RoundLife, named: readonly string[]) {
  const { io } = session;
  const { folder, template } = life;
  const units =
    named.length === 0 ? template.round.units : named.map((id) => findUnit(session, life, id));
  const figures: UnitFigures[] = [];
  const findings: Finding[] = [];
  for (const unit of units) {
    const path = await reportFileOf(io, folder, unit.id);
    const read = path === undefined ? undefined : await readReport(io, path, template);
    findings.push(...(read?.findings ?? []));
    figures.push({ unit, indicators: read?.ok ? read.value.report.indicators : {} });
  }
  return { figures, findings };
}
