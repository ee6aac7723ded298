import { answerSections, sectionAppliesTo } from '@baocao/core';
import { recoveryTiers, type RecoveryTier } from '@baocao/template';
import type { ImportedFile } from './import-file.js';

/** How many sections were found by each tier, and how many of those asked for were not found. */
export type TierCounts = Readonly<Record<RecoveryTier | 'missing', number>>;

/** Counts the sections that ask for an answer. */
export function tierCounts({ found, template }: ImportedFile): TierCounts {
  const sections = answerSections(template.outline);
  const kind = template.round.units.find(({ id }) => id === found?.report.unit)?.kind;
  const tierOf = new Map(found?.placements.map(({ section, tier }) => [section, tier]));
  const tiers = sections.flatMap(({ node }) => tierOf.get(node.id) ?? []);
  const count = (tier: RecoveryTier) => tiers.filter((one) => one === tier).length;
  const [manifest, marks, headings] = recoveryTiers;
  return {
    manifest: count(manifest),
    marks: count(marks),
    headings: count(headings),
    missing: sections.filter(
      (section) => sectionAppliesTo(section, kind) && !tierOf.has(section.node.id),
    ).length,
  };
}
