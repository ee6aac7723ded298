import { createHash } from 'node:crypto';
import * as z from 'zod';

/** The entries of an archive, beside the documents. */
export const archiveNames = {
  manifest: 'manifest.json',
  round: 'round.json',
  outline: 'outline.json',
  units: 'units.csv',
  events: 'events.jsonl',
  reports: 'reports.jsonl',
} as const;

/** Documents lie in one folder, under plain names: none of them leads anywhere else. */
export const documentName = /^documents\/[a-z0-9][a-z0-9._-]{0,150}\.(?:docx|pdf|txt)$/u;

/** `manifest.json`: what is in the archive, so that whoever gets it can tell that all of it came. */
export const manifestSchema = z.strictObject({
  format: z.literal('baocao-round'),
  version: z.literal(1),
  round: z.string().max(80),
  files: z
    .array(
      z.strictObject({
        name: z.string().max(200),
        size: z.int().min(0),
        sha256: z.string().regex(/^[0-9a-f]{64}$/u),
      }),
    )
    .max(20_000)
    .readonly(),
});
export type ArchiveManifest = z.infer<typeof manifestSchema>;

/** The manifest of these files, in their order. */
export function manifestOf(
  round: string,
  files: Readonly<Record<string, Uint8Array>>,
): ArchiveManifest {
  return {
    format: 'baocao-round',
    version: 1,
    round,
    files: Object.entries(files).map(([name, bytes]) => ({
      name,
      size: bytes.length,
      sha256: sha256(bytes),
    })),
  };
}

/** In hexadecimal digits. */
export function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}
