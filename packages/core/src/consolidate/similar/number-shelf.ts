/** Rows on one board: a power of two, so that a place is found without dividing. */
const boardBits = 10;
const boardRows = 1 << boardBits;

/**
 * Keeps rows of whole numbers from 0 to 2³² - 1 side by side: as objects of their own they would
 * weigh several times as much.
 */
export class NumberShelf {
  readonly #width: number;
  readonly #boards: Uint32Array[] = [];
  #count = 0;

  /** `width` numbers make a row. */
  constructor(width: number) {
    this.#width = width;
  }

  /** Rows on the shelf. */
  get count(): number {
    return this.#count;
  }

  /** Puts a row on the shelf; gives its place. */
  put(row: ArrayLike<number>): number {
    const place = this.#count;
    const start = (place & (boardRows - 1)) * this.#width;
    if (start === 0) this.#boards.push(new Uint32Array(boardRows * this.#width));
    this.#boards.at(-1)?.set(row, start);
    this.#count += 1;
    return place;
  }

  /** One number of the row at a place. */
  at(place: number, column: number): number {
    const start = (place & (boardRows - 1)) * this.#width;
    return this.#boards[place >> boardBits]?.[start + column] ?? 0;
  }
}
