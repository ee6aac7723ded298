import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { basename, join } from 'node:path';

/**
 * Opens Word files in LibreOffice and saves each as PDF in `folder`. Gives the PDF of each file;
 * one that LibreOffice could not open has none. It exits with 0 even then.
 */
export function convertToPdf(files: readonly string[], folder: string): Map<string, string> {
  // Without a file to convert LibreOffice would start and wait for ever.
  if (files.length === 0) return new Map();
  const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
  execFileSync(
    'soffice',
    [profile, '--headless', '--convert-to', 'pdf', '--outdir', folder, ...files],
    { stdio: ['ignore', 'ignore', 'inherit'], timeout: 300_000 },
  );
  const made = files.map((file) => [file, join(folder, basename(file, '.docx') + '.pdf')] as const);
  return new Map(made.filter(([, pdf]) => existsSync(pdf)));
}
