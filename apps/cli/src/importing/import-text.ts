import { lossLabels, type Loss } from '@baocao/document';
import type { Session } from '../session.js';
import type { ImportedFile } from './import-file.js';
import { tierCounts } from './tier-counts.js';

/** An imported file for people: whose it is, how much was found and how, and what was not kept. */
export function importText(imported: ImportedFile, session: Session): string {
  const { file, found, losses, template } = imported;
  const { say } = session;
  if (found === undefined) return `${say('import.refused', { file })}\n`;
  const unit = template.round.units.find(({ id }) => id === found.report.unit);
  const lines = [
    say('import.of', { file, unit: unit?.name ?? say('import.nobody') }),
    say('import.tiers', tierCounts(imported)),
    say('import.rest', {
      figures: Object.keys(found.report.indicators).length,
      unplaced: found.unplaced.length,
    }),
    ...(losses.length === 0 ? [] : [say('import.losses', { list: lossList(losses, session) })]),
  ];
  return lines.map((line) => `${line}\n`).join('');
}

/** "2 hình ảnh, 1 hộp văn bản". */
function lossList(losses: readonly Loss[], { language }: Session): string {
  const counts = new Map<string, number>();
  for (const { kind } of losses) {
    const label = lossLabels[kind][language];
    counts.set(label, (counts.get(label) ?? 0) + 1);
  }
  return [...counts].map(([label, count]) => `${String(count)} ${label}`).join(', ');
}
