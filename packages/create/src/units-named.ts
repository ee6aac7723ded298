import { slugOf, type Unit } from '@baocao/core';
import { partyCommitteeOf, readLocality } from './read-locality.js';
import type { Layout } from './answers.js';

/** Units by their names. Two names that differ by a tone mark alone get different ids. */
export function unitsNamed(names: readonly string[], layout: Layout): Unit[] {
  const taken = new Set<string>();
  return names.map((name) => {
    const stem = slugOf(name).slice(0, 60).replace(/-$/u, '') || 'don-vi';
    let id = stem;
    for (let count = 2; taken.has(id); count += 1) id = `${stem}-${String(count)}`;
    taken.add(id);
    return { id, name, ...headOf(name, layout) };
  });
}

/** Who stands above the unit in the head of its report, and where it is. */
function headOf(name: string, layout: Layout): Omit<Unit, 'id' | 'name'> {
  const locality = readLocality(name);
  if (locality === undefined) {
    return { kind: 'department', ...(layout === 'party' ? { superior: name } : { issuer: name }) };
  }
  const { level, place } = locality;
  return layout === 'party'
    ? { kind: 'commune', superior: partyCommitteeOf(locality), place }
    : { kind: 'commune', issuer: `Ủy ban nhân dân ${level} ${place}`, place };
}
