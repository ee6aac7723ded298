import { readAttachment } from '@baocao/pdf';
import { basename, dirname, extname, join, resolve } from 'node:path';
import type { ExitCode } from '../cli-io.js';
import { displayPath } from '../files/display-path.js';
import { writeFiles } from '../files/write-files.js';
import { tellFindings } from '../findings/tell-findings.js';
import { findingsIn } from '../reading/finding.js';
import { readBytes } from '../reading/read-bytes.js';
import type { Session } from '../session.js';
import type { AddCommand } from './add-command.js';

type Options = { readonly out?: string };

/** Bytes of a PDF; `readAttachment` reads no larger one. */
const longestFile = 128 * 2 ** 20;

/** `baocao extract FILE.pdf`: gives back the data that a PDF carries, held against its hash. */
export const addExtract: AddCommand = (parent, session, run) => {
  const { say } = session;
  parent
    .command('extract')
    .summary(say('extract.summary'))
    .description(say('extract.description'))
    .argument('<FILE>', say('extract.file'))
    .option('--out <FILE>', say('extract.out'))
    .addHelpText('after', say('extract.after') + say('exitCodes'))
    .action((file: string, options: Options) => run(() => extract(session, file, options)));
};

async function extract(session: Session, named: string, { out }: Options): Promise<ExitCode> {
  const { io, say } = session;
  const path = resolve(io.cwd, named);
  const file = displayPath(io, path);
  const pdf = await readBytes(io, path, longestFile);
  const read = pdf.ok ? await readAttachment(pdf.value) : pdf;
  if (!read.ok) {
    tellFindings(findingsIn(file, read.diagnostics), session);
    return 1;
  }
  const { name, sha256 } = read.value;
  const target = out === undefined ? besides(path, name) : resolve(io.cwd, out);
  await writeFiles(io.files, [{ path: target, bytes: read.value.bytes }]);
  io.out(`${say('extract.done', { path: displayPath(io, target), hash: sha256 })}\n`);
  return 0;
}

/** The name inside a PDF is whatever its maker wrote: of it only a plain ending is taken. */
function besides(path: string, name: string): string {
  const ending = /\.[a-z\d]{1,8}$/u.exec(name)?.[0] ?? '.bin';
  const stem = basename(path, extname(path));
  return join(dirname(path), ending === extname(path) ? `${stem}_1${ending}` : stem + ending);
}
