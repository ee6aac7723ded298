/** English metric units, the lengths of DrawingML, from millimetres. */
export function emusFromMm(millimetres: number): number {
  return Math.round(millimetres * 36_000);
}
