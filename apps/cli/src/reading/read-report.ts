import { parseReport, type Diagnostic, type Report } from '@baocao/core';
import type { Template } from '@baocao/template';
import type { FileIo } from '../cli-io.js';
import { defaultTemplate, templates } from '../templates.js';
import { fileDiagnostic } from './file-diagnostic.js';
import type { Finding, ReadResult } from './finding.js';
import { openData } from './read-data.js';

/** A report and the template it is held against. */
export type ReportSubject = { readonly report: Report; readonly template: Template };

/** A report from a file, and how diagnostics about it become findings in that file. */
export type OpenReport = ReportSubject & {
  readonly findingsOf: (diagnostics: readonly Diagnostic[]) => Finding[];
};

/**
 * Reads a report file. Without the template of a round folder, the built-in one with the outline
 * that the report names is taken.
 * @throws UsageError where there is no such file.
 */
export async function readReport(
  io: FileIo,
  path: string,
  roundTemplate: Template | undefined,
): Promise<ReadResult<OpenReport>> {
  const opened = await openData(io, path);
  if (!opened.ok) return opened;
  const { data, findings } = opened.value;
  const outlineId = outlineIdOf(data);
  const template = roundTemplate ?? builtInTemplate(outlineId);
  if (template === undefined) {
    const problem = fileDiagnostic('report/unknown-outline', { outline: outlineId ?? '' });
    return { ok: false, findings: findings([{ ...problem, path: '/outline/id' }]) };
  }
  const { outline } = template;
  const findingsOf: OpenReport['findingsOf'] = (diagnostics) => findings(diagnostics, outline);
  const { diagnostics, ...parsed } = parseReport(data, outline);
  if (!parsed.ok) return { ok: false, findings: findingsOf(diagnostics) };
  const value = { report: parsed.value, template, findingsOf };
  return { ok: true, value, findings: findingsOf(diagnostics) };
}

/** A report that names no outline is read on the default one, which tells what it lacks. */
function builtInTemplate(outlineId: string | undefined): Template | undefined {
  if (outlineId === undefined) return defaultTemplate;
  return templates.find(({ outline }) => outline.id === outlineId);
}

function outlineIdOf(data: unknown): string | undefined {
  if (typeof data !== 'object' || data === null || !('outline' in data)) return undefined;
  const { outline } = data;
  if (typeof outline !== 'object' || outline === null || !('id' in outline)) return undefined;
  return typeof outline.id === 'string' ? outline.id : undefined;
}
