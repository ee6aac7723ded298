/** Something with an id that points to others by theirs. */
export type Pointing<Item> = {
  readonly item: Item;
  readonly id: string;
  readonly to: readonly string[];
};

/**
 * The items whose pointers run in a circle: what is left when all that point nowhere are taken
 * away, again and again. Linear, and without recursion: the data may be hostile.
 */
export function inCircles<Item>(all: readonly Pointing<Item>[]): Item[] {
  const pointersTo = new Map<string, Pointing<Item>[]>(all.map(({ id }) => [id, []]));
  const open = new Map<Pointing<Item>, number>();
  for (const pointing of all) {
    const known = pointing.to.filter((id) => pointersTo.has(id));
    open.set(pointing, known.length);
    for (const id of known) pointersTo.get(id)?.push(pointing);
  }
  const free = all.filter((pointing) => open.get(pointing) === 0);
  for (let next = free.pop(); next !== undefined; next = free.pop()) {
    open.delete(next);
    for (const pointing of pointersTo.get(next.id) ?? []) {
      const left = (open.get(pointing) ?? 0) - 1;
      open.set(pointing, left);
      if (left === 0) free.push(pointing);
    }
  }
  return [...open.keys()].map(({ item }) => item);
}
