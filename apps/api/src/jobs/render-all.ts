import { hasErrors, type Report } from '@baocao/core';
import { and, eq } from 'drizzle-orm';
import { zipSync, type Zippable } from 'fflate';
import { formats, type Format } from '../documents/formats.js';
import { filledReport } from '../documents/named-document.js';
import type { RoundPage } from '../rounds/round-book.js';
import type { Database } from '../store/database.js';
import { submissions } from '../store/tables.js';
import type { JobOutcome } from './queue.js';

/** Says how far the work is; false: stop, it is somebody else's by now. */
export type TellProgress = (done: number, total: number) => Promise<boolean>;

/** The files of all: the same bytes for the same reports, whenever and however often they are made. */
const stamp = (at: Date) => ({ mtime: at, level: 6 }) as const;

/**
 * The latest report of every unit as a document, in one archive. One that cannot be drawn whole is
 * left out and named.
 * @returns undefined when it was told to stop
 */
export async function renderAll(
  db: Database,
  page: RoundPage,
  { format, at, tell }: { readonly format: Format; readonly at: Date; readonly tell: TellProgress },
): Promise<JobOutcome | undefined> {
  const sent = page.state.units.filter(({ versions }) => versions.length > 0);
  const files: Zippable = {};
  const left: string[] = [];
  for (const [index, { unit, versions }] of sent.entries()) {
    if (!(await tell(index, sent.length))) return undefined;
    const report = await submitted(db, page, { unit, version: versions.length });
    const { name, document } = filledReport(page.template, report);
    const { bytes, diagnostics } = await formats[format].render(document, { at });
    if (hasErrors(diagnostics)) left.push(unit);
    else files[`${name}.${format}`] = [bytes, stamp(at)];
  }
  const file = `${page.template.round.id}_bao-cao-${format}.zip`;
  return { result: { file, left }, mediaType: 'application/zip', bytes: zipSync(files) };
}

async function submitted(
  db: Database,
  { template }: RoundPage,
  { unit, version }: { readonly unit: string; readonly version: number },
): Promise<Report> {
  const own = and(
    eq(submissions.round, template.round.id),
    eq(submissions.unit, unit),
    eq(submissions.version, version),
  );
  const [kept] = await db.select({ report: submissions.report }).from(submissions).where(own);
  if (kept === undefined) throw new Error(`Version ${String(version)} of ${unit} is not stored.`);
  return kept.report;
}
