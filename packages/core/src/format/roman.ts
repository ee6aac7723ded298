const numerals = [
  ['M', 1000],
  ['CM', 900],
  ['D', 500],
  ['CD', 400],
  ['C', 100],
  ['XC', 90],
  ['L', 50],
  ['XL', 40],
  ['X', 10],
  ['IX', 9],
  ['V', 5],
  ['IV', 4],
  ['I', 1],
] as const;

/** Writes 1 to 3999 as an upper-case Roman numeral: 4 is `IV`. */
export function formatRoman(value: number): string {
  if (!Number.isInteger(value) || value < 1 || value > 3999) {
    throw new RangeError(`A Roman numeral is a whole number from 1 to 3999, not ${String(value)}.`);
  }
  let rest = value;
  let text = '';
  for (const [numeral, worth] of numerals) {
    text += numeral.repeat(Math.floor(rest / worth));
    rest %= worth;
  }
  return text;
}

/** Reads an upper-case Roman numeral in its one normal form; `undefined` for anything else. */
export function parseRoman(text: string): number | undefined {
  let value = 0;
  let position = 0;
  for (const [numeral, worth] of numerals) {
    while (text.startsWith(numeral, position)) {
      value += worth;
      position += numeral.length;
    }
  }
  const whole = position === text.length && value >= 1 && value <= 3999;
  return whole && formatRoman(value) === text ? value : undefined;
}
