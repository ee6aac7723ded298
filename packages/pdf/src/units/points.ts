/** Points, the unit of the page, from millimetres. */
export function points(millimetres: number): number {
  return (millimetres * 72) / 25.4;
}
