/** Counts beyond this are written in digits, in whatever format. */
const longest = 4_000;

const romanDigits = [
  ['m', 1000],
  ['cm', 900],
  ['d', 500],
  ['cd', 400],
  ['c', 100],
  ['xc', 90],
  ['l', 50],
  ['xl', 40],
  ['x', 10],
  ['ix', 9],
  ['v', 5],
  ['iv', 4],
  ['i', 1],
] as const;

const formats: ReadonlyMap<string, (count: number) => string> = new Map([
  ['upperRoman', (count) => roman(count).toUpperCase()],
  ['lowerRoman', roman],
  ['upperLetter', (count) => letters(count).toUpperCase()],
  ['lowerLetter', letters],
  ['decimalZero', (count) => String(count).padStart(2, '0')],
  ['none', () => ''],
]);

/** A count as `w:numFmt` writes it; formats of other scripts come in digits. */
export function formatCount(count: number, format: string): string {
  const write = count >= 1 && count < longest ? formats.get(format) : undefined;
  return write === undefined ? String(count) : write(count);
}

function roman(count: number): string {
  let rest = count;
  let text = '';
  for (const [digit, value] of romanDigits) {
    text += digit.repeat(Math.floor(rest / value));
    rest %= value;
  }
  return text;
}

/** a … z, then aa … zz, as Word counts. */
function letters(count: number): string {
  const letter = String.fromCharCode(97 + ((count - 1) % 26));
  return letter.repeat(Math.floor((count - 1) / 26) + 1);
}
