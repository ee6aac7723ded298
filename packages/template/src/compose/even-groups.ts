/** As few groups as hold all items, `most` in each, none much smaller than another. */
export function evenGroups<Item>(
  items: readonly Item[],
  most: number,
): readonly (readonly Item[])[] {
  const size = Math.ceil(items.length / Math.ceil(items.length / most));
  const groups = Math.ceil(items.length / size);
  return Array.from({ length: groups }, (_, place) =>
    items.slice(place * size, (place + 1) * size),
  );
}
