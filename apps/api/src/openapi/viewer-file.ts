import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';

/**
 * The program that shows the OpenAPI document in a browser, one file: the copy that the build puts
 * beside itself, or what npm has installed where the source runs.
 */
export function viewerFile(): string {
  const copy = fileURLToPath(new URL('./rapidoc/rapidoc-min.js', import.meta.url));
  return existsSync(copy) ? copy : createRequire(import.meta.url).resolve('rapidoc');
}
