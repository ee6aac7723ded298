import { createTwoFilesPatch } from 'diff';
import type { CheckRequest } from '../checking/check-reports.js';
import { displayPath } from '../files/display-path.js';
import { writeFiles } from '../files/write-files.js';
import { reportFilesIn, requireRoundFolder } from '../round-folder/round-folder.js';
import type { Session } from '../session.js';
import { fixFile, type FixedFile } from './fix-file.js';

/** Lines around a change. */
const context = 2;

/**
 * Makes the fixes that the rules offer in report files, or in all of a round; on a dry run it only
 * shows what would change. Gives how many files there are to change.
 * @throws UsageError where a file or the round folder is not there.
 */
export async function fixFiles(
  session: Session,
  files: readonly string[],
  request: CheckRequest & { readonly dryRun?: boolean | undefined },
): Promise<number> {
  const { io, say } = session;
  const paths =
    files.length > 0 ? files : await reportFilesIn(io, await requireRoundFolder(io, request.dir));
  const fixed: FixedFile[] = [];
  for (const path of paths) fixed.push(await fixFile(io, path, { ...request, around: undefined }));
  const changed = fixed.filter(({ made }) => made > 0);
  if (request.dryRun === true) {
    for (const one of changed) io.out(patchOf(one, displayPath(io, one.path)));
  } else {
    const encoder = new TextEncoder();
    await writeFiles(
      io.files,
      changed.map(({ path, after }) => ({ path, bytes: encoder.encode(after) })),
    );
  }
  const key = request.dryRun === true ? 'fix.would' : 'fix.done';
  for (const { path, made } of changed) {
    io.err(`${say(key, { path: displayPath(io, path), count: made })}\n`);
  }
  if (changed.length === 0) io.err(`${say('fix.nothing')}\n`);
  return changed.length;
}

function patchOf({ before, after }: FixedFile, shown: string): string {
  return createTwoFilesPatch(shown, shown, before, after, undefined, undefined, { context });
}
