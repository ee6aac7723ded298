import { canonicalJson, type Outline } from '@baocao/core';
import { mergeOutlines, type Template } from '@baocao/template';
import { join, resolve } from 'node:path';
import type { ExitCode, FileIo } from '../cli-io.js';
import { displayPath } from '../files/display-path.js';
import { writeFiles } from '../files/write-files.js';
import { tellFindings } from '../findings/tell-findings.js';
import { outlineFile } from '../outline/outline-file.js';
import { findingsIn, type ReadResult } from '../reading/finding.js';
import { readOutline } from '../reading/read-outline.js';
import { readRoundFolder } from '../round-folder/read-round-folder.js';
import { requireRoundFolder, roundFolderNames } from '../round-folder/round-folder.js';
import type { Session } from '../session.js';
import { templates } from '../templates.js';
import { usageError } from '../usage-error.js';
import type { AddCommand } from './add-command.js';

type Options = { readonly from?: string; readonly dryRun?: true };

/** `baocao template update [DIR]`: takes over what is new in the template that a folder was made from. */
export const addTemplateUpdate: AddCommand = (parent, session, run) => {
  const { say } = session;
  parent
    .command('update')
    .summary(say('templateUpdate.summary'))
    .description(say('templateUpdate.description'))
    .argument('[DIR]', say('template.dir'))
    .option('--from <FILE>', say('templateUpdate.from'))
    .option('--dry-run', say('templateUpdate.dryRun'))
    .addHelpText('after', say('templateUpdate.after') + say('exitCodes'))
    .action((dir: string | undefined, options: Options) =>
      run(() => update(session, dir, options)),
    );
};

async function update(
  session: Session,
  dir: string | undefined,
  { from, dryRun }: Options,
): Promise<ExitCode> {
  const { io, say } = session;
  const folder = await requireRoundFolder(io, dir);
  const mine = await readRoundFolder(io, folder);
  const base = await readOutline(io, join(folder, roundFolderNames.base));
  const theirs = mine.ok ? await newOutline(io, mine.value, from) : mine;
  tellFindings(
    [mine, base, theirs].flatMap(({ findings }) => findings),
    session,
  );
  if (!mine.ok || !base.ok || !theirs.ok) return 1;
  const merged = mergeOutlines(base.value, mine.value.outline, theirs.value);
  const own = join(folder, roundFolderNames.outline);
  if (dryRun !== true) {
    const changed = canonicalJson(merged.outline) !== canonicalJson(mine.value.outline);
    await writeFiles(io.files, [
      ...(changed ? [outlineFile(merged.outline, own)] : []),
      outlineFile(theirs.value, join(folder, roundFolderNames.base)),
    ]);
  }
  const path = displayPath(io, own);
  const findings = findingsIn(path, merged.conflicts);
  tellFindings(findings, session);
  const values = { path, conflicts: findings.length, version: theirs.value.version };
  io.out(`${say(dryRun === true ? 'templateUpdate.wouldBe' : 'templateUpdate.done', values)}\n`);
  return findings.length > 0 ? 1 : 0;
}

/**
 * The outline that a file has, or that the folder's template has now.
 * @throws UsageError where that template does not come with the command line.
 */
async function newOutline(
  io: FileIo,
  { id }: Template,
  from: string | undefined,
): Promise<ReadResult<Outline>> {
  if (from !== undefined) return readOutline(io, resolve(io.cwd, from));
  const template = templates.find((one) => one.id === id);
  if (template === undefined) throw usageError('templateUpdate.unknown', { id });
  return { ok: true, value: template.outline, findings: [] };
}
