/**
 * A number as Vietnamese text has it: 1240 is "1.240", 78.5 is "78,5". Every digit is kept.
 * Throws a RangeError for NaN and the infinities.
 */
export function formatNumber(value: number): string {
  if (!Number.isFinite(value)) {
    throw new RangeError(`${String(value)} cannot be printed; give a finite number.`);
  }
  const [whole = '', fraction] = plainDecimal(Math.abs(value)).split('.');
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/gu, '.');
  return `${value < 0 ? '-' : ''}${grouped}${fraction === undefined ? '' : `,${fraction}`}`;
}

/** The shortest decimal of a number, written out without an exponent. */
function plainDecimal(value: number): string {
  const [mantissa = '', exponent] = String(value).split('e');
  if (exponent === undefined) return mantissa;
  const [whole = '', fraction = ''] = mantissa.split('.');
  const shift = Number(exponent);
  return shift < 0
    ? `0.${'0'.repeat(-shift - whole.length)}${whole}${fraction}`
    : `${whole}${fraction.padEnd(shift, '0')}`;
}

const vietnameseNumber = /^([-−]?)(\d+|[1-9]\d{0,2}(?:\.\d{3})+)(?:,(\d+))?$/u;

/**
 * Reads a number in Vietnamese text: "1.240" is 1240, "45.799" is 45799, "78,5" is 78.5, "05" is 5.
 * `undefined` for what is no number or groups oddly ("78.5", "1.24", "1 240").
 */
export function parseNumber(text: string): number | undefined {
  const [matched, sign, whole = '', fraction = '0'] = vietnameseNumber.exec(text.trim()) ?? [];
  if (matched === undefined) return undefined;
  const size = Number(`${whole.replaceAll('.', '')}.${fraction}`);
  if (!Number.isFinite(size)) return undefined;
  return sign === '' || size === 0 ? size : -size;
}
