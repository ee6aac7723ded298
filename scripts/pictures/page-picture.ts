import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

/** How much of a page is shown: dots per inch, and the top millimetres where not all of it. */
export type Shot = { readonly dpi: number; readonly top?: number };

/** Draws the first page of a PDF as a grey PNG, by poppler: `path` is where it goes. */
export async function pagePicture(
  pdf: Uint8Array,
  path: string,
  { dpi, top }: Shot,
): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'baocao-picture-'));
  const source = join(folder, 'page.pdf');
  await writeFile(source, pdf);
  const pixels = (millimetres: number) => String(Math.round((millimetres / 25.4) * dpi));
  const crop =
    top === undefined ? [] : ['-x', '0', '-y', '0', '-W', pixels(210), '-H', pixels(top)];
  await promisify(execFile)('pdftoppm', [
    ...['-r', String(dpi), '-f', '1', '-l', '1', '-gray', '-png', '-singlefile'],
    ...crop,
    source,
    path.replace(/\.png$/u, ''),
  ]);
  await rm(folder, { recursive: true });
}
