/** How Word makes the marks of a list: one sign for all items, or a count with a sign behind it. */
export type NumberFormat =
  | { readonly kind: 'bullet'; readonly sign: string }
  | { readonly kind: 'decimal'; readonly suffix: string; readonly start: number };

/** Finds the format that gives exactly these marks; none if Word cannot count that way. */
export function numberFormatOf(labels: readonly string[]): NumberFormat | undefined {
  const [first] = labels;
  if (first === undefined) return undefined;
  const counted = /^(\d{1,5})(\D*)$/u.exec(first);
  const format: NumberFormat =
    counted === null
      ? { kind: 'bullet', sign: first }
      : { kind: 'decimal', suffix: counted[2] ?? '', start: Number(counted[1]) };
  return labels.every((label, index) => label === labelAt(format, index)) ? format : undefined;
}

function labelAt(format: NumberFormat, index: number): string {
  return format.kind === 'bullet' ? format.sign : `${format.start + index}${format.suffix}`;
}
