import { editDistance, type Unit } from '@baocao/core';

const shown = 3;

/** The ids of the few units whose id or name is nearest to what was typed. */
export function nearMatches(typed: string, units: readonly Unit[]): string[] {
  const wanted = asId(typed);
  return units
    .map(({ id, name }) => ({
      id,
      distance: Math.min(editDistance(wanted, id), editDistance(wanted, asId(name))),
    }))
    .sort((a, b) => a.distance - b.distance)
    .slice(0, shown)
    .map(({ id }) => id);
}

/** "Lê Chân" as `le-chan`. */
function asId(text: string): string {
  return text
    .slice(0, 100)
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .toLowerCase()
    .replaceAll('đ', 'd')
    .replace(/[^a-z0-9]+/gu, '-');
}
