import {
  carriedOverJson,
  composeConsolidatedReport,
  type CarriedOver,
  type Template,
} from '@baocao/template';
import { consolidatedFigures, csvOf, writeSheet } from '@baocao/template/tables';
import type { Consolidated, ConsolidationInput } from '@baocao/core/consolidate';
import { join } from 'node:path';
import type { NewFile } from '../files/write-files.js';
import type { Finding } from '../reading/finding.js';
import { consolidatedFileStem } from '../rendering/file-names.js';
import type { Format } from '../rendering/formats.js';
import { renderDocuments } from '../rendering/render-documents.js';
import type { Session } from '../session.js';
import { consolidatedFileName } from './report-stream.js';
import type { WorkbenchFiles } from './workbench-files.js';

/** How a consolidation is printed, and what stands beside it. */
export type Outputs = {
  readonly out: string;
  readonly to: readonly Format[];
  readonly at: Date;
  readonly earlier: readonly ConsolidationInput[];
  /** Absent: nobody named the report of the last period. */
  readonly carryOver: CarriedOver | undefined;
  readonly showSources: boolean;
  readonly workbench: WorkbenchFiles | undefined;
};

/** Everything that a consolidation leaves, made before any of it is written. */
export async function consolidatedFiles(
  session: Session,
  template: Template,
  made: Pick<Consolidated, 'report' | 'provenance'>,
  { out, to, at, earlier, carryOver, showSources, workbench }: Outputs,
): Promise<{ files: NewFile[]; findings: Finding[] }> {
  const { report, provenance } = made;
  const document = composeConsolidatedReport(template, made, {
    earlier,
    showSources,
    ...(carryOver === undefined ? {} : { carryOver }),
  });
  const name = consolidatedFileStem(template.round);
  const { files, findings } = await renderDocuments(session.io, [{ name, document }], {
    to,
    out,
    at,
  });
  const encoder = new TextEncoder();
  const figures = consolidatedFigures(template.outline, provenance, session.language);
  return {
    files: [
      ...files,
      { path: join(out, `${name}.csv`), bytes: encoder.encode(csvOf(figures)) },
      { path: join(out, `${name}.xlsx`), bytes: await writeSheet(figures) },
      {
        path: join(out, consolidatedFileName),
        bytes: encoder.encode(`${JSON.stringify({ report, provenance })}\n`),
      },
      ...(carryOver === undefined
        ? []
        : [
            {
              path: join(out, 'carry-over.json'),
              bytes: encoder.encode(carriedOverJson(carryOver, template, session.language)),
            },
          ]),
      ...(workbench?.files() ?? []),
    ],
    findings,
  };
}
