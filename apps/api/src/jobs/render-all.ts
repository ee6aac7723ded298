import { hasErrors } from '@baocao/core';
import { zipSync, type Zippable } from 'fflate';
import { formats } from '../documents/formats.js';
import { filledReport } from '../documents/named-document.js';
import { submittedReport } from '../submissions/submitted-report.js';
import type { JobOutcome, JobTask } from './job-task.js';

/** The files of all: the same bytes for the same reports, whenever and however often they are made. */
const stamp = (at: Date) => ({ mtime: at, level: 6 }) as const;

/**
 * The latest report of every unit as a document, in one archive. One that cannot be drawn whole is
 * left out and named.
 * @returns undefined when it was told to stop
 */
export async function renderAll({
  db,
  page: { template, state },
  input: { format },
  at,
  tell,
}: JobTask<'render-all'>): Promise<JobOutcome | undefined> {
  const round = template.round.id;
  const sent = state.units.filter(({ versions }) => versions.length > 0);
  const files: Zippable = {};
  const left: string[] = [];
  for (const [index, { unit, versions }] of sent.entries()) {
    if (!(await tell(index, sent.length))) return undefined;
    const report = await submittedReport(db, { round, unit, version: versions.length });
    const { name, document } = filledReport(template, report);
    const { bytes, diagnostics } = await formats[format].render(document, { at });
    if (hasErrors(diagnostics)) left.push(unit);
    else files[`${name}.${format}`] = [bytes, stamp(at)];
  }
  const name = `${round}_bao-cao-${format}.zip`;
  return { files: [{ name, mediaType: 'application/zip', bytes: zipSync(files) }], left };
}
