import { resolve } from 'node:path';
import type { ExitCode } from '../cli-io.js';
import { planFigures } from '../figures/plan-figures.js';
import { readFigureTable } from '../figures/read-figure-table.js';
import { readTableFile } from '../figures/read-table-file.js';
import { displayPath } from '../files/display-path.js';
import { writeFiles } from '../files/write-files.js';
import { tellFindings } from '../findings/tell-findings.js';
import { needsWork, type Finding } from '../reading/finding.js';
import { openRound } from '../round-life/open-round.js';
import type { Session } from '../session.js';
import type { AddCommand } from './add-command.js';

type Options = { readonly dir?: string };

/** `baocao figures import FILE`: a table of figures back into the reports. */
export const addFiguresImport: AddCommand = (parent, session, run) => {
  const { say } = session;
  parent
    .command('import')
    .summary(say('figuresImport.summary'))
    .description(say('figuresImport.description'))
    .argument('<FILE>', say('figuresImport.file'))
    .option('--dir <DIR>', say('round.dir'))
    .addHelpText('after', say('figuresImport.after') + say('exitCodes'))
    .action((file: string, options: Options) => run(() => importFigures(session, file, options)));
};

/** Into all reports or, where a row cannot be understood, into none. */
async function importFigures(session: Session, named: string, { dir }: Options): Promise<ExitCode> {
  const { io, say } = session;
  const path = resolve(io.cwd, named);
  const file = displayPath(io, path);
  const opened = await openRound(io, dir);
  const rows = await readTableFile(io, path);
  if (!opened.ok || !rows.ok) {
    tellFindings([...opened.findings, ...rows.findings], session);
    return 1;
  }
  const { outline, round } = opened.value.template;
  const table = readFigureTable(rows.value, outline, round.units);
  const unread: Finding[] = table.diagnostics.map(({ line, diagnostic }) => ({
    file,
    place: { line },
    diagnostic,
  }));
  const plan = await planFigures(session, opened.value, table.figures, file);
  const findings = [...unread, ...plan.findings];
  tellFindings(findings, session);
  if (unread.length > 0 || !plan.ok) return 1;
  await writeFiles(io.files, plan.files);
  const count = [...table.figures.values()].reduce((sum, { length }) => sum + length, 0);
  io.out(`${say('figuresImport.done', { count, reports: plan.files.length })}\n`);
  return findings.some(needsWork) ? 1 : 0;
}
