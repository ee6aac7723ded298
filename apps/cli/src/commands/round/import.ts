import { resolve } from 'node:path';
import type { ExitCode } from '../../cli-io.js';
import { displayPath } from '../../files/display-path.js';
import { writeFiles } from '../../files/write-files.js';
import { tellFindings } from '../../findings/tell-findings.js';
import { fileDiagnostic } from '../../reading/file-diagnostic.js';
import { findingsIn, needsWork } from '../../reading/finding.js';
import { unpackRound } from '../../round-archive/unpack-round.js';
import type { Session } from '../../session.js';
import { usageError } from '../../usage-error.js';
import type { AddCommand } from '../add-command.js';

/** Bytes of an archive as it comes. */
const maxBytes = 500_000_000;

type Options = { readonly into: string };

/** `baocao round import FILE --into DIR`: a round folder from an archive. */
export const addRoundImport: AddCommand = (parent, session, run) => {
  const { say } = session;
  parent
    .command('import')
    .summary(say('roundImport.summary'))
    .description(say('roundImport.description'))
    .argument('<FILE>', say('roundImport.file'))
    .requiredOption('--into <DIR>', say('roundImport.into'))
    .addHelpText('after', say('exitCodes'))
    .action((file: string, options: Options) => run(() => importRound(session, file, options)));
};

async function importRound(session: Session, named: string, options: Options): Promise<ExitCode> {
  const { io, say } = session;
  const path = resolve(io.cwd, named);
  const into = resolve(io.cwd, options.into);
  const file = displayPath(io, path);
  if ((await io.files.kindOf(path)) !== 'file') throw usageError('file.absent', { path: file });
  await requireEmpty(session, into);
  const { bytes, size } = await io.files.read(path, maxBytes);
  if (size > maxBytes) {
    const problem = fileDiagnostic('file/too-large', { size, limit: maxBytes });
    tellFindings(findingsIn(file, [problem]), session);
    return 1;
  }
  const unpacked = await unpackRound(bytes, { file, into });
  tellFindings(unpacked.findings, session);
  if (!unpacked.ok) return 1;
  await writeFiles(io.files, unpacked.value);
  const values = { path: displayPath(io, into), count: unpacked.value.length };
  io.out(`${say('roundImport.done', values)}\n`);
  return unpacked.findings.some(needsWork) ? 1 : 0;
}

/** Nothing that is there is ever written over. */
async function requireEmpty({ io }: Session, folder: string): Promise<void> {
  const kind = await io.files.kindOf(folder);
  if (kind === 'absent') return;
  const path = displayPath(io, folder);
  if (kind !== 'folder') throw usageError('init.notFolder', { path });
  if ((await io.files.list(folder)).length > 0) throw usageError('init.notEmpty', { path });
}
