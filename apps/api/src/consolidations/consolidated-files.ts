import { hasErrors, type Diagnostic } from '@baocao/core';
import type { Consolidated, ConsolidationInput } from '@baocao/core/consolidate';
import {
  carriedOverJson,
  composeConsolidatedReport,
  type CarriedOver,
  type Template,
} from '@baocao/template';
import { consolidatedFigures, csvOf, writeSheet } from '@baocao/template/tables';
import { formats } from '../documents/formats.js';
import type { MadeFile } from '../jobs/job-task.js';

/** The file that holds the report and the origin of all that is in it. */
export const consolidatedData = 'consolidated.json';

/** What the files of a consolidation can be. */
export const consolidatedMediaTypes = {
  json: 'application/json',
  csv: 'text/csv; charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
} as const;

const documents = ['docx', 'pdf'] as const;

type MadeFiles = {
  readonly files: readonly MadeFile[];
  /** Documents that would not say all that is in the report. */
  readonly left: readonly string[];
  readonly diagnostics: readonly Diagnostic[];
};

/** How a consolidation is printed, and what stands beside it. */
type ConsolidatedOptions = {
  readonly at: Date;
  readonly showSources: boolean;
  readonly earlier: readonly ConsolidationInput[];
  /** Absent: nobody named the report of the last period. */
  readonly carryOver: CarriedOver | undefined;
};

/** A consolidated report as people and programs take it: documents, tables, data. */
export async function consolidatedFiles(
  template: Template,
  { report, provenance }: Pick<Consolidated, 'report' | 'provenance'>,
  { at, showSources, earlier, carryOver }: ConsolidatedOptions,
): Promise<MadeFiles> {
  const encoder = new TextEncoder();
  const stem = `${template.round.id}_tong-hop`;
  const document = composeConsolidatedReport(
    template,
    { report, provenance },
    { showSources, earlier, ...(carryOver === undefined ? {} : { carryOver }) },
  );
  const files: MadeFile[] = [];
  const left: string[] = [];
  const told: Diagnostic[] = [];
  for (const format of documents) {
    const { mediaType, render } = formats[format];
    const { bytes, diagnostics } = await render(document, { at });
    const name = `${stem}.${format}`;
    if (hasErrors(diagnostics)) left.push(name);
    else files.push({ name, mediaType, bytes });
    told.push(...diagnostics);
  }
  const table = consolidatedFigures(template.outline, provenance);
  const { json, csv, xlsx } = consolidatedMediaTypes;
  const data = `${JSON.stringify({ report, provenance })}\n`;
  files.push(
    { name: `${stem}.xlsx`, mediaType: xlsx, bytes: await writeSheet(table) },
    { name: `${stem}.csv`, mediaType: csv, bytes: encoder.encode(csvOf(table)) },
    { name: consolidatedData, mediaType: json, bytes: encoder.encode(data) },
  );
  if (carryOver !== undefined) {
    // Documents and tables are Vietnamese, whoever asked for them.
    const text = carriedOverJson(carryOver, template, 'vi');
    files.push({ name: 'carry-over.json', mediaType: json, bytes: encoder.encode(text) });
  }
  return { files, left, diagnostics: told };
}
