import type { Language } from '@baocao/core';
import { lossLabels } from '@baocao/document';
import { findingsJson } from '../findings/findings-json.js';
import type { ImportedFile } from './import-file.js';
import { tierCounts } from './tier-counts.js';

/** An imported file for programs: the report, how each answer was found, and what has no place. */
export function importJson(imported: ImportedFile, language: Language): object {
  const { file, found, losses, findings } = imported;
  // The JSON that the other commands print, as a value among others.
  const diagnostics: unknown = JSON.parse(findingsJson(findings, language));
  return {
    file,
    ...(found && {
      unit: found.report.unit,
      report: found.report,
      tiers: tierCounts(imported),
      placements: found.placements,
      unplaced: found.unplaced,
      furniture: found.furniture,
    }),
    losses: losses.map((loss) => ({ ...loss, label: lossLabels[loss.kind][language] })),
    diagnostics,
  };
}
