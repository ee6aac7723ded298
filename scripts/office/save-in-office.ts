import { execFileSync } from 'node:child_process';
import { basename, join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** Lets LibreOffice open a Word file and save it as one; gives the path of what it saved. */
export function saveInOffice(file: string, folder: string): string {
  const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`;
  const saved = join(folder, 'saved');
  execFileSync(
    'soffice',
    [profile, '--headless', '--convert-to', 'docx:MS Word 2007 XML', '--outdir', saved, file],
    { stdio: ['ignore', 'ignore', 'inherit'], timeout: 300_000 },
  );
  return join(saved, basename(file));
}
