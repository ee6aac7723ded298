const perPoint = 25.4 / 72;

/** Points in millimetres. */
export function millimetres(points: number): number {
  return points * perPoint;
}
