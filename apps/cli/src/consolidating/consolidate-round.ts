import type { Outline } from '@baocao/core';
import { consolidate, type Consolidated } from '@baocao/core/consolidate';
import { consolidatedHead, type Template } from '@baocao/template';
import { createProgressBar } from '../importing/progress-bar.js';
import type { Finding } from '../reading/finding.js';
import { reportFilesIn } from '../round-folder/round-folder.js';
import type { Session } from '../session.js';
import { readReports } from './report-stream.js';
import { scratchPassages } from './scratch-passages.js';
import type { WorkbenchFiles } from './workbench-files.js';

/** A round to consolidate, and how. */
export type RoundToConsolidate = {
  readonly folder: string;
  readonly template: Template;
  /** Absent: nobody edits. */
  readonly workbench: WorkbenchFiles | undefined;
  readonly mostStatements: number | undefined;
};

/** What came of it, and what was found in the files. */
export type ConsolidatedRound = Consolidated & { readonly findings: readonly Finding[] };

/** Reads the reports of a round one by one and makes one of them; writes nothing. */
export async function consolidateRound(
  session: Session,
  { folder, template, workbench, mostStatements }: RoundToConsolidate,
): Promise<ConsolidatedRound> {
  const { io } = session;
  const findings: Finding[] = [];
  const files = await reportFilesIn(io, folder);
  const bar = createProgressBar(session, files.length);
  const scratch = io.files.scratch();
  try {
    const reports = readReports(io, files, template, {
      found: (more) => findings.push(...more),
      step: bar.step,
    });
    const made = await consolidate(
      {
        outline: template.outline,
        round: template.round,
        head: consolidatedHead(template),
        passages: scratchPassages(scratch),
        ...(workbench === undefined ? {} : { workbench: workbench.store }),
        ...(mostStatements === undefined ? {} : { mostStatements }),
      },
      reports,
    );
    return { ...made, findings };
  } finally {
    bar.end();
    scratch.close();
  }
}

/** The diagnostics of a consolidation, each with its place in words. */
export function findingsOf(
  { diagnostics }: Pick<Consolidated, 'diagnostics'>,
  file: string,
  outline: Outline,
): Finding[] {
  return diagnostics.map((diagnostic) => ({ file, diagnostic, outline }));
}
