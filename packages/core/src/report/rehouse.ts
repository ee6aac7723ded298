/** Something that has another place in the newer outline. */
export type Moved = {
  readonly from: readonly string[];
  readonly to: readonly string[];
  readonly by: 'rename' | 'merge' | 'split';
};

/** Where things may go, and how they go there. */
export type Rehousing<Value> = {
  readonly places: ReadonlySet<string>;
  readonly renames: Readonly<Record<string, string>>;
  readonly merges: readonly { readonly from: readonly string[]; readonly into: string }[];
  readonly splits: readonly { readonly from: string; readonly into: readonly string[] }[];
  /** One value of those there are of `parts`; `undefined` where they cannot be one without a loss. */
  readonly merge: (values: readonly Value[], into: string, parts: number) => Value | undefined;
  /** Which of its new places a value goes to. */
  readonly divide: (value: Value) => 'first' | 'all' | 'none';
};

export type Housing<Value> = {
  readonly housed: Record<string, Value>;
  readonly moved: readonly Moved[];
  readonly orphans: Record<string, Value>;
};

/** Two that would go to one place: the one whose place it was stays, the other is an orphan. */
export function rehouse<Value>(
  values: Readonly<Record<string, Value>>,
  rehousing: Rehousing<Value>,
): Housing<Value> {
  const waiting = new Map(Object.entries(values));
  const moved: Moved[] = [];
  const housed = housedFirst(waiting, rehousing);
  mergeValues(waiting, housed, moved, rehousing);
  splitValues(waiting, housed, moved, rehousing);
  for (const [id, value] of [...waiting]) {
    const to = Object.hasOwn(rehousing.renames, id) ? rehousing.renames[id] : undefined;
    if (to === undefined || !isFree(to, housed, rehousing)) continue;
    housed.set(to, value);
    waiting.delete(id);
    moved.push({ from: [id], to: [to], by: 'rename' });
  }
  return {
    housed: Object.fromEntries(housed),
    moved,
    orphans: Object.fromEntries(waiting),
  };
}

/** What nobody sends elsewhere and whose place is still there. */
function housedFirst<Value>(
  waiting: Map<string, Value>,
  { places, renames, merges, splits }: Rehousing<Value>,
): Map<string, Value> {
  const sent = new Set([
    ...Object.keys(renames).filter((id) => renames[id] !== id),
    ...merges.flatMap(({ from }) => from),
    ...splits.map(({ from }) => from),
  ]);
  const housed = new Map<string, Value>();
  for (const [id, value] of [...waiting]) {
    if (sent.has(id) || !places.has(id)) continue;
    housed.set(id, value);
    waiting.delete(id);
  }
  return housed;
}

function mergeValues<Value>(
  waiting: Map<string, Value>,
  housed: Map<string, Value>,
  moved: Moved[],
  rehousing: Rehousing<Value>,
): void {
  for (const { from, into } of rehousing.merges) {
    const given = from.filter((id) => waiting.has(id));
    if (given.length === 0 || !isFree(into, housed, rehousing)) continue;
    const parts = given.flatMap((id) => {
      const value = waiting.get(id);
      return value === undefined ? [] : [value];
    });
    const whole = rehousing.merge(parts, into, from.length);
    if (whole === undefined) continue;
    housed.set(into, whole);
    for (const id of given) waiting.delete(id);
    moved.push({ from: given, to: [into], by: 'merge' });
  }
}

function splitValues<Value>(
  waiting: Map<string, Value>,
  housed: Map<string, Value>,
  moved: Moved[],
  rehousing: Rehousing<Value>,
): void {
  for (const { from, into } of rehousing.splits) {
    const value = waiting.get(from);
    if (value === undefined) continue;
    const share = rehousing.divide(value);
    const wanted = share === 'none' ? [] : share === 'first' ? into.slice(0, 1) : into;
    const free = wanted.filter((id) => isFree(id, housed, rehousing));
    if (free.length === 0 || free.length < wanted.length) continue;
    for (const id of free) housed.set(id, value);
    waiting.delete(from);
    moved.push({ from: [from], to: free, by: 'split' });
  }
}

function isFree<Value>(
  id: string,
  housed: ReadonlyMap<string, Value>,
  { places }: Pick<Rehousing<Value>, 'places'>,
): boolean {
  return places.has(id) && !housed.has(id);
}
