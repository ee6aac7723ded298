import { refusal } from '../problems/refusal.js';
import type { Gate } from './gate.js';
import type { ImportRequest } from './import-bytes.js';
import { importInWorker } from './import-in-worker.js';
import type { ImportOutcome } from './import-outcome.js';

type Imported = Extract<ImportOutcome, { readonly kind: 'imported' }>;

/**
 * Reads an uploaded Word file as a report.
 * @throws Refusal when it cannot be read, reading it would take too much, or too many wait.
 */
export async function importUpload({ pass }: Gate, request: ImportRequest): Promise<Imported> {
  const outcome = await pass(() => importInWorker(request));
  if (outcome.kind === 'too-costly') throw refusal('too-costly', {});
  if (outcome.kind === 'unreadable') {
    throw refusal('not-a-word-file', {}, { diagnostics: outcome.diagnostics });
  }
  return outcome;
}
