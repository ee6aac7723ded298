import type { Round, Unit } from '@baocao/core';
import { foldText } from '../words/fold-words.js';
import type { FoundHead } from './read-head.js';

/**
 * The unit that a head names: its own name or that of its body above stands in the names of the
 * bodies; of several the longest name, and the one that signs at the place named.
 */
export function findUnit({ units }: Round, head: FoundHead): Unit | undefined {
  const names = ` ${foldText([head.superior, head.issuer].join(' '))} `;
  const place = foldText(head.place ?? '');
  const found = units
    .map((unit) => ({ unit, length: longestNamed(unit, names) }))
    .filter(({ length }) => length > 0)
    .toSorted((a, b) => b.length - a.length);
  const [best, second] = found;
  if (best === undefined || best.length !== second?.length) return best?.unit;
  const there = found.filter(({ unit }) => place !== '' && foldText(unit.place ?? '') === place);
  return there.length === 1 ? there[0]?.unit : undefined;
}

function longestNamed({ name, superior = name, issuer = name }: Unit, names: string): number {
  const folded = [name, superior, issuer].map(foldText);
  return Math.max(
    0,
    ...folded.filter((own) => names.includes(` ${own} `)).map(({ length }) => length),
  );
}
