/**
 * A sum of decimal numbers that comes out the same in whatever order they are added: 0.1 and 0.2
 * are 0.3. Whole numbers are added as they are; for others the decimal that a number is written as
 * is what counts, to the last digit.
 */
export class DecimalSum {
  /** Of whole numbers, as long as no digit can be lost. */
  #whole = 0;
  #digits = 0n;
  /** Decimals that `#digits` has behind the comma. */
  #decimals = 0;

  /** Throws a RangeError for NaN and the infinities. */
  add(value: number): void {
    const sum = this.#whole + value;
    if (Number.isSafeInteger(value) && Number.isSafeInteger(sum)) this.#whole = sum;
    else this.#addDecimal(value);
  }

  /** The number nearest to the exact sum. */
  total(): number {
    if (this.#digits === 0n) return this.#whole;
    const digits = this.#digits + BigInt(this.#whole) * 10n ** BigInt(this.#decimals);
    return Number(`${String(digits)}e-${String(this.#decimals)}`);
  }

  #addDecimal(value: number): void {
    const { digits, decimals } = decimalOf(value);
    const most = Math.max(decimals, this.#decimals);
    this.#digits =
      this.#digits * 10n ** BigInt(most - this.#decimals) + digits * 10n ** BigInt(most - decimals);
    this.#decimals = most;
  }
}

/** A number as the shortest decimal that means it: 78.5 is 785 with one decimal. */
function decimalOf(value: number): { readonly digits: bigint; readonly decimals: number } {
  const [, sign = '', whole = '', fraction = '', exponent = '0'] =
    /^(-?)(\d+)(?:\.(\d+))?(?:e([+-]\d+))?$/u.exec(String(value)) ?? [];
  if (whole === '') {
    throw new RangeError(`${String(value)} cannot be added up; give a finite number.`);
  }
  const decimals = fraction.length - Number(exponent);
  const digits = BigInt(`${sign}${whole}${fraction}`);
  return decimals >= 0
    ? { digits, decimals }
    : { digits: digits * 10n ** BigInt(-decimals), decimals: 0 };
}
