import { countedProgress, type Outline, type UnitProgress } from '@baocao/core';
import { consolidate, type Consolidated } from '@baocao/core/consolidate';
import { consolidatedHead, type Template } from '@baocao/template';
import { createProgressBar } from '../importing/progress-bar.js';
import type { Finding } from '../reading/finding.js';
import { reportFilesIn } from '../round-folder/round-folder.js';
import type { Session } from '../session.js';
import type { RoundLife } from '../round-life/open-round.js';
import type { Onto } from './read-onto.js';
import { readReports, readSubmittedReports } from './report-stream.js';
import type { ReportsToTake } from './reports-to-take.js';
import { scratchPassages } from './scratch-passages.js';
import type { WorkbenchFiles } from './workbench-files.js';

/** A round to consolidate, and how. */
export type RoundToConsolidate = {
  readonly life: RoundLife;
  /** That of the round, without the units that do not count. */
  readonly template: Template;
  readonly reports: ReportsToTake;
  /** Absent: the units' own outline. */
  readonly onto: Onto | undefined;
  /** Absent: nobody edits. */
  readonly workbench: WorkbenchFiles | undefined;
  readonly mostStatements: number | undefined;
};

/** What came of it, and what was found in the files. */
export type ConsolidatedRound = Consolidated & { readonly findings: readonly Finding[] };

/** Reads the reports of a round one by one and makes one of them; writes nothing. */
export async function consolidateRound(
  session: Session,
  { life, template, reports, onto, workbench, mostStatements }: RoundToConsolidate,
): Promise<ConsolidatedRound> {
  const { io } = session;
  const findings: Finding[] = [];
  const taken = reports === 'drafts' ? undefined : countedProgress(life.state, reports);
  const files = taken === undefined ? await reportFilesIn(io, life.folder) : [];
  const bar = createProgressBar(session, taken?.length ?? files.length);
  const scratch = io.files.scratch();
  const reading = { found: (more: readonly Finding[]) => findings.push(...more), step: bar.step };
  try {
    const made = await consolidate(
      {
        outline: template.outline,
        round: template.round,
        head: consolidatedHead(template),
        passages: scratchPassages(scratch),
        ...onto,
        ...(taken === undefined ? {} : { versions: versionsOf(taken) }),
        ...(workbench === undefined ? {} : { workbench: workbench.store }),
        ...(mostStatements === undefined ? {} : { mostStatements }),
      },
      taken === undefined
        ? readReports(io, files, template, reading)
        : readSubmittedReports(io, life, taken, reading),
    );
    return { ...made, findings };
  } finally {
    bar.end();
    scratch.close();
  }
}

function versionsOf(taken: readonly UnitProgress[]): ReadonlyMap<string, number> {
  return new Map(
    taken.flatMap(({ unit, versions }) => {
      const last = versions.at(-1);
      return last === undefined ? [] : [[unit, last.version] as const];
    }),
  );
}

/** The diagnostics of a consolidation, each with its place in words. */
export function findingsOf(
  { diagnostics }: Pick<Consolidated, 'diagnostics'>,
  file: string,
  outline: Outline,
): Finding[] {
  return diagnostics.map((diagnostic) => ({ file, diagnostic, outline }));
}
