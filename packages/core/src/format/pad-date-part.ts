/**
 * Day and month as official documents write them: days below 10 and the months 1 and 2 take a
 * leading zero, so that nobody can put a digit in front (Nghị định 30/2020/NĐ-CP, annex I, II.4;
 * Hướng dẫn 36-HD/VPTW).
 */
export function padDatePart(part: 'day' | 'month', value: number): string {
  const padded = part === 'day' ? value < 10 : value < 3;
  return padded ? String(value).padStart(2, '0') : String(value);
}
