const twipsPerPoint = 20;
const twipsPerMillimetre = 1440 / 25.4;

/** Millimetres in twentieths of a point, the length unit of WordprocessingML. */
export function twipsFromMm(millimetres: number): number {
  return Math.round(millimetres * twipsPerMillimetre);
}

/** Points in twentieths of a point. */
export function twipsFromPt(points: number): number {
  return Math.round(points * twipsPerPoint);
}
