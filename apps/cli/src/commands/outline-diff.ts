import { diffOutlines, suggestRenames, type Outline, type OutlineAdapter } from '@baocao/core';
import { composeOutlineChanges } from '@baocao/template';
import { dirname, resolve } from 'node:path';
import type { CliIo, ExitCode } from '../cli-io.js';
import { displayPath } from '../files/display-path.js';
import { writeFiles } from '../files/write-files.js';
import { tellFindings } from '../findings/tell-findings.js';
import { readAdapter } from '../migrating/read-adapter.js';
import { outlineDiffJson, outlineDiffText } from '../outline/outline-diff-text.js';
import { readOutline } from '../reading/read-outline.js';
import { parseFormats } from '../rendering/formats.js';
import { stampedMoment } from '../rendering/moment.js';
import { renderDocuments } from '../rendering/render-documents.js';
import { readRoundFolder } from '../round-folder/read-round-folder.js';
import { findRoundFolder } from '../round-folder/round-folder.js';
import type { Session } from '../session.js';
import { templates } from '../templates.js';
import type { AddCommand } from './add-command.js';
import { formatOption, type OutputFormat } from './format-option.js';

type Options = {
  readonly format: OutputFormat;
  readonly renames?: string;
  readonly to?: string;
  readonly out?: string;
  readonly at?: string;
};

/** `baocao outline diff OLD NEW`: what became of an outline, and what that means for its version. */
export const addOutlineDiff: AddCommand = (parent, session, run) => {
  const { say } = session;
  parent
    .command('diff')
    .summary(say('outlineDiff.summary'))
    .description(say('outlineDiff.description'))
    .argument('<OLD>', say('outlineDiff.old'))
    .argument('<NEW>', say('outlineDiff.new'))
    .addOption(formatOption(say('outlineDiff.format')))
    .option('--renames <FILE>', say('outlineDiff.renames'))
    .option('--to <FORMATS>', say('outlineDiff.to'))
    .option('--out <DIR>', say('outlineDiff.out'))
    .option('--at <ISO>', say('outlineDiff.at'))
    .addHelpText('after', say('outlineDiff.after') + say('exitCodes'))
    .action((older: string, newer: string, options: Options) =>
      run(() => diff(session, [older, newer], options)),
    );
};

async function diff(
  session: Session,
  files: readonly [string, string],
  options: Options,
): Promise<ExitCode> {
  const { io } = session;
  const newPath = resolve(io.cwd, files[1]);
  const older = await readOutline(io, resolve(io.cwd, files[0]));
  const newer = await readOutline(io, newPath);
  const adapter = await readAdapter(io, options.renames, newPath);
  tellFindings([...older.findings, ...newer.findings, ...adapter.findings], session);
  if (!older.ok || !newer.ok || !adapter.ok) return 1;
  const compared = { before: older.value, after: newer.value, renames: adapter.value };
  const changes = diffOutlines(compared.before, compared.after, compared.renames);
  const suggestions = suggestRenames(compared.before, compared.after);
  const told = { ...compared, changes, suggestions };
  if (options.to !== undefined) await writeAnnex(session, newPath, compared, options);
  io.out(
    options.format === 'json' ? outlineDiffJson(told, session) : outlineDiffText(told, session),
  );
  return 0;
}

type Compared = {
  readonly before: Outline;
  readonly after: Outline;
  readonly renames: OutlineAdapter;
};

async function writeAnnex(
  session: Session,
  newPath: string,
  compared: Compared,
  { to = '', out, at }: Options,
): Promise<void> {
  const { io, say } = session;
  const document = composeOutlineChanges({
    ...compared,
    ...(await layoutOf(io, newPath, compared)),
  });
  const { id, version } = compared.after;
  const rendered = await renderDocuments(
    io,
    [{ name: `${id}_so-sanh_${compared.before.version}_${version}`, document }],
    {
      to: parseFormats(to),
      out: out === undefined ? dirname(newPath) : resolve(io.cwd, out),
      at: stampedMoment(io, at),
    },
  );
  await writeFiles(io.files, rendered.files);
  tellFindings(rendered.findings, session);
  // Results of the comparison stay alone where JSON is printed.
  for (const { path } of rendered.files) {
    io.err(`${say('render.done', { path: displayPath(io, path) })}\n`);
  }
}

/** In the layout of the round that the newer outline belongs to, or of the built-in template. */
async function layoutOf(io: CliIo, newPath: string, { after }: Compared) {
  const folder = await findRoundFolder(io, dirname(newPath));
  const round = folder === undefined ? undefined : await readRoundFolder(io, folder);
  const template =
    round?.ok === true ? round.value : templates.find(({ outline }) => outline.id === after.id);
  return {
    profile: template?.styleProfile ?? ('state-2020' as const),
    issuer: template?.round.letter.header.issuer ?? after.title.name,
  };
}
