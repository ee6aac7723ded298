import { stringify } from 'yaml';
import type { Report } from '@baocao/core';
import { writeFiles } from '../files/write-files.js';
import type { CliIo } from '../cli-io.js';

/** Writes a report as YAML, whole or not at all; a file that is there stays unless it is to be replaced. */
export async function writeReport(
  { files }: Pick<CliIo, 'files'>,
  {
    path,
    report,
    force,
  }: { readonly path: string; readonly report: Report; readonly force: boolean },
): Promise<'written' | 'kept'> {
  if (!force && (await files.kindOf(path)) !== 'absent') return 'kept';
  const bytes = new TextEncoder().encode(stringify(report, { lineWidth: 0 }));
  await writeFiles(files, [{ path, bytes }]);
  return 'written';
}
