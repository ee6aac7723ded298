import { readDocx } from '@baocao/docx';
import { interpretReport, type Template } from '@baocao/template';
import type { ImportOutcome } from './import-outcome.js';

/** What is read, and as a report of which unit; without one, of the unit that the file names. */
export type ImportRequest = {
  readonly bytes: Uint8Array;
  readonly template: Template;
  readonly unit?: string | undefined;
};

/**
 * Reads a Word file as a report, where it runs: a server does it in a worker.
 * @throws RangeError for a unit that the round does not have.
 */
export function importBytes({ bytes, template, unit }: ImportRequest): ImportOutcome {
  const read = readDocx(bytes);
  if (!read.ok) return { kind: 'unreadable', diagnostics: read.diagnostics };
  const found = interpretReport(read.value, template, unit === undefined ? {} : { unit });
  const diagnostics = [...read.diagnostics, ...found.diagnostics];
  return { kind: 'imported', found, losses: read.losses, diagnostics };
}
