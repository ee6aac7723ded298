import type { ReleasePlan } from '@changesets/types';

/** What one release of a package would be. */
export type PlannedRelease = {
  readonly name: string;
  readonly from: string;
  readonly to: string;
  /** The first line of every change that asks for it; empty where it follows another package. */
  readonly changes: readonly string[];
};

/** The releases that the changesets ask for, in the order of their names. */
export function plannedReleases({ releases, changesets }: ReleasePlan): PlannedRelease[] {
  return releases
    .filter(({ type }) => type !== 'none')
    .map(({ name, oldVersion, newVersion }) => ({
      name,
      from: oldVersion,
      to: newVersion,
      changes: changesets
        .filter((change) => change.releases.some((release) => release.name === name))
        .map(({ summary }) => summary.split('\n')[0] ?? ''),
    }))
    .sort((a, b) => a.name.localeCompare(b.name));
}

/** The same for a terminal. */
export function planText(releases: readonly PlannedRelease[]): string {
  if (releases.length === 0) return 'No changeset asks for a release.\n';
  return releases
    .map(({ name, from, to, changes }) =>
      [`${name}  ${from} → ${to}`, ...changes.map((change) => `  - ${change}`)].join('\n'),
    )
    .join('\n\n')
    .concat('\n');
}
