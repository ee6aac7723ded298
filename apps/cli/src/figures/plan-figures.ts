import { fromPointer, parseReport, vietnamDay, type Diagnostic, type IsoDate } from '@baocao/core';
import { findingsOn } from '@baocao/template';
import { extname, join } from 'node:path';
import { displayPath } from '../files/display-path.js';
import type { NewFile } from '../files/write-files.js';
import type { Finding } from '../reading/finding.js';
import { readText } from '../reading/read-text.js';
import { openData } from '../reading/read-data.js';
import { readYaml } from '../reading/read-yaml.js';
import { reportYaml } from '../round-folder/report-yaml.js';
import { reportFileOf, roundFolderNames } from '../round-folder/round-folder.js';
import { findUnit } from '../round-life/find-unit.js';
import type { RoundLife } from '../round-life/open-round.js';
import type { Session } from '../session.js';
import { putFigures } from './put-figures.js';
import type { ReadFigure } from './read-figure-table.js';

/** The report files with the figures in them, and what there is to say about these figures. */
export type FigurePlan = {
  /** False where a report would not be one any more. */
  readonly ok: boolean;
  readonly files: readonly NewFile[];
  readonly findings: readonly Finding[];
};

/**
 * Puts the figures of a table into the reports of their units, a new one where there is none, and
 * checks them by the rules for drafts. Findings name the line of the table.
 */
export async function planFigures(
  session: Session,
  life: RoundLife,
  figures: ReadonlyMap<string, readonly ReadFigure[]>,
  table: string,
): Promise<FigurePlan> {
  const files: NewFile[] = [];
  const findings: Finding[] = [];
  let ok = true;
  for (const [unit, own] of figures) {
    const target = await reportText(session, life, unit);
    findings.push(...target.findings);
    if (target.text === undefined) {
      ok = false;
      continue;
    }
    const text = putFigures(target.text, target.format, own);
    const checked = checkText(text, life, vietnamDay(session.io.now()));
    ok &&= checked.ok;
    const lines = new Map(own.map(({ indicator, line }) => [indicator, line]));
    findings.push(
      ...checked.diagnostics.flatMap((diagnostic): Finding[] => {
        const [member, id = ''] = fromPointer(diagnostic.path);
        const line = member === 'indicators' ? lines.get(id) : undefined;
        const { outline } = life.template;
        if (line !== undefined) return [{ file: table, place: { line }, diagnostic, outline }];
        // What else is open in a draft is no matter of the table; that it cannot be read is.
        const file = displayPath(session.io, target.path);
        return checked.ok ? [] : [{ file, diagnostic, outline }];
      }),
    );
    files.push({ path: target.path, bytes: new TextEncoder().encode(text) });
  }
  return { ok, files, findings };
}

type Target = {
  readonly path: string;
  readonly format: 'json' | 'yaml';
  /** Absent where the file that is there cannot be read. */
  readonly text?: string;
  readonly findings: readonly Finding[];
};

async function reportText(session: Session, life: RoundLife, unitId: string): Promise<Target> {
  const { io } = session;
  const unit = findUnit(session, life, unitId);
  const path = await reportFileOf(io, life.folder, unit.id);
  if (path === undefined) {
    return {
      path: join(life.folder, roundFolderNames.reports, unit.id, 'report.yaml'),
      format: 'yaml',
      text: reportYaml(life.template, unit, session),
      findings: [],
    };
  }
  const format = extname(path) === '.json' ? 'json' : 'yaml';
  const opened = await openData(io, path);
  if (!opened.ok) return { path, format, findings: opened.findings };
  const text = await readText(io, path);
  return text.ok
    ? { path, format, text: text.value, findings: [] }
    : { path, format, findings: [] };
}

function checkText(
  text: string,
  { template }: RoundLife,
  on: IsoDate,
): { readonly ok: boolean; readonly diagnostics: readonly Diagnostic[] } {
  const data = readYaml(text);
  const parsed = data.ok ? parseReport(data.value, template.outline) : data;
  if (!parsed.ok) return { ok: false, diagnostics: parsed.diagnostics };
  const { diagnostics } = findingsOn(parsed.value, template, { on, phase: 'drafting' });
  return { ok: true, diagnostics };
}
