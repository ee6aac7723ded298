import type { Template } from '@baocao/template';
import { refusal } from '../problems/refusal.js';
import { importInWorker } from './import-in-worker.js';
import type { ImportOutcome } from './import-outcome.js';

type Imported = Extract<ImportOutcome, { readonly kind: 'imported' }>;

/**
 * Reads an uploaded Word file as a report.
 * @throws Refusal when it cannot be read, or reading it would take too much.
 */
export async function importUpload(
  bytes: Uint8Array,
  template: Template,
  unit: string | undefined,
): Promise<Imported> {
  const outcome = await importInWorker({ bytes, template, unit });
  if (outcome.kind === 'too-costly') throw refusal('too-costly', {});
  if (outcome.kind === 'unreadable') {
    throw refusal('not-a-word-file', {}, { diagnostics: outcome.diagnostics });
  }
  return outcome;
}
