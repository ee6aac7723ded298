import {
  completenessOf,
  runRules,
  type Completeness,
  type Diagnostic,
  type RuleSettings,
} from '@baocao/core';
import { draftSettings, rulesAgainst, strictSettings } from '@baocao/core/rules';
import { registerOf, type Template } from '@baocao/template';
import type { FileIo } from '../cli-io.js';
import { displayPath } from '../files/display-path.js';
import type { Finding } from '../reading/finding.js';
import { readReport, type ReportSubject } from '../reading/read-report.js';

/** How strictly to check; the rules' own severities where none is named. */
export const presets = {
  draft: draftSettings,
  strict: strictSettings,
} as const satisfies Record<string, RuleSettings>;
export type Preset = keyof typeof presets;

/** What came of checking one file. */
export type CheckedReport = {
  readonly file: string;
  readonly findings: readonly Finding[];
  /** Absent where the file could not be read as a report. */
  readonly completeness?: Completeness;
};

/**
 * Checks one report file against the round it belongs to.
 * @throws UsageError where there is no such file.
 */
export async function checkReport(
  io: FileIo,
  path: string,
  template: Template | undefined,
  preset: Preset | undefined,
): Promise<CheckedReport> {
  const file = displayPath(io, path);
  const read = await readReport(io, path, template, (subject) => applyRules(subject, preset));
  const { findings } = read;
  return read.ok
    ? { file, findings, completeness: completenessIn(read.value) }
    : { file, findings };
}

/** A template's own settings are its policy; they stand above the preset. */
function applyRules({ report, template }: ReportSubject, preset: Preset | undefined): Diagnostic[] {
  const { outline, round, ruleSettings } = template;
  const settings = { ...(preset && presets[preset]), ...ruleSettings };
  return runRules(rulesAgainst(registerOf(template)), { report, outline, round }, settings);
}

function completenessIn({ report, template: { outline, round } }: ReportSubject): Completeness {
  const kind = round.units.find(({ id }) => id === report.unit)?.kind;
  return completenessOf(report, outline, kind);
}
