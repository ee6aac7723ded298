import { join, resolve } from 'node:path';
import type { ExitCode } from '../../cli-io.js';
import { displayPath } from '../../files/display-path.js';
import { writeFiles } from '../../files/write-files.js';
import { tellFindings } from '../../findings/tell-findings.js';
import { needsWork } from '../../reading/finding.js';
import { parseFormats } from '../../rendering/formats.js';
import { stampedMoment } from '../../rendering/moment.js';
import { packRound } from '../../round-archive/pack-round.js';
import { openRound } from '../../round-life/open-round.js';
import type { Session } from '../../session.js';
import type { AddCommand } from '../add-command.js';

type Options = {
  readonly dir?: string;
  readonly out?: string;
  readonly documents: string;
  readonly at?: string;
};

/** `baocao round export`: the whole round as one archive. */
export const addRoundExport: AddCommand = (parent, session, run) => {
  const { say } = session;
  parent
    .command('export')
    .summary(say('roundExport.summary'))
    .description(say('roundExport.description'))
    .option('--dir <DIR>', say('round.dir'))
    .option('--out <FILE>', say('roundExport.out'))
    .option('--documents <FORMATS>', say('roundExport.documents'), 'docx')
    .option('--at <ISO>', say('render.at'))
    .addHelpText('after', say('exitCodes'))
    .action((options: Options) => run(() => exportRound(session, options)));
};

async function exportRound(session: Session, options: Options): Promise<ExitCode> {
  const { io, say } = session;
  const to = options.documents === 'none' ? [] : parseFormats(options.documents);
  const opened = await openRound(io, options.dir);
  if (!opened.ok) {
    tellFindings(opened.findings, session);
    return 1;
  }
  const life = opened.value;
  const packed = await packRound(io, life, { to, at: stampedMoment(io, options.at) });
  const findings = [...opened.findings, ...packed.findings];
  tellFindings(findings, session);
  // An archive that its own receiver would refuse is not written.
  if (findings.some(({ diagnostic }) => diagnostic.severity === 'error')) return 1;
  const path =
    options.out === undefined
      ? join(life.folder, `${life.template.round.id}.zip`)
      : resolve(io.cwd, options.out);
  await writeFiles(io.files, [{ path, bytes: packed.bytes }]);
  io.out(`${say('render.done', { path: displayPath(io, path) })}\n`);
  return findings.some(needsWork) ? 1 : 0;
}
