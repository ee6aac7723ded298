import { countedRound } from '@baocao/core';
import { consolidate, mostWorkbenchUnits, type ConsolidationInput } from '@baocao/core/consolidate';
import { carriedOver, consolidatedHead } from '@baocao/template';
import type { JobOutcome, JobTask } from '../jobs/job-task.js';
import { submittedInput } from '../submissions/submitted-report.js';
import { consolidations } from '../store/tables.js';
import { consolidatedFiles } from './consolidated-files.js';
import { earlierIn, earlierReport } from './earlier-report.js';
import { stagedWorkbench } from './stored-workbench.js';
import { takenVersions, type TakenVersion } from './taken-versions.js';

/**
 * One report made of those of a round, and what editors may choose from. Reports come from the
 * store one at a time; what is kept of each is its figures and its words.
 * @returns undefined when it was told to stop
 */
export async function consolidateRound(
  task: JobTask<'consolidate'>,
): Promise<JobOutcome | undefined> {
  const { db, page, input, job, at } = task;
  const round = countedRound(page.template.round, page.state);
  const template = { ...page.template, round };
  const versions = takenVersions(page.state, input.reports);
  // Sections of more units are longer than anybody can edit.
  const bench =
    round.units.length > mostWorkbenchUnits ? undefined : await stagedWorkbench(db, round.id);
  const reading = readReports(task, round.id, versions);
  const made = await consolidate(
    {
      outline: template.outline,
      round,
      head: consolidatedHead(template),
      versions: new Map(versions.map(({ unit, version }) => [unit, version])),
      ...(bench === undefined ? {} : { workbench: bench.store }),
      ...(input.mostStatements === undefined ? {} : { mostStatements: input.mostStatements }),
    },
    reading.reports,
  );
  if (reading.isLost()) return undefined;
  const earlier: ConsolidationInput[] = [];
  for (const id of earlierIn(input)) earlier.push(await earlierReport(db, round.id, id));
  const [last] = input.previous === undefined ? [] : earlier;
  const { files, left, diagnostics } = await consolidatedFiles(template, made, {
    at,
    showSources: input.showSources ?? false,
    earlier,
    carryOver: last && carriedOver(made.report, last, template),
  });
  return {
    files,
    left,
    keep: async (transaction) => {
      await bench?.keep(transaction, { by: `job:${job}`, at });
      const told = [...made.diagnostics, ...diagnostics];
      const { reports } = input;
      await transaction
        .insert(consolidations)
        .values({ job, round: round.id, reports, versions, diagnostics: told });
    },
  };
}

/** The reports one by one, and whether the work was taken away meanwhile. */
function readReports(
  { db, tell }: JobTask<'consolidate'>,
  round: string,
  versions: readonly TakenVersion[],
) {
  let lost = false;
  async function* reports(): AsyncGenerator<ConsolidationInput, void, undefined> {
    for (const [index, taken] of versions.entries()) {
      lost = !(await tell(index, versions.length));
      if (lost) return;
      yield await submittedInput(db, { round, ...taken });
    }
  }
  return { reports: reports(), isLost: () => lost };
}
