import { malformed } from './unreadable.js';

type Neighbours = { readonly left: number; readonly up: number; readonly upLeft: number };

/** What each filter of PNG adds to a byte, by its number (ISO 15948, 9.2). */
const predictions: readonly ((near: Neighbours) => number)[] = [
  () => 0,
  ({ left }) => left,
  ({ up }) => up,
  ({ left, up }) => Math.floor((left + up) / 2),
  paeth,
];

/** Undoes the PNG filters of a table with rows of so many one-byte columns. */
export function undoPredictor(bytes: Uint8Array, columns: number): Uint8Array {
  const rows = bytes.length / (columns + 1);
  if (!Number.isInteger(rows)) throw malformed();
  const table = new Uint8Array(rows * columns);
  for (let row = 0; row < rows; row += 1) {
    const predict = predictions[bytes[row * (columns + 1)] ?? 0];
    if (predict === undefined) throw malformed();
    const start = row * columns;
    for (let column = 0; column < columns; column += 1) {
      const before = (place: number) => (column === 0 ? 0 : (table[place - 1] ?? 0));
      const at = start + column;
      const above = at - columns;
      const near = { left: before(at), up: table[above] ?? 0, upLeft: before(above) };
      table[at] = (bytes[at + row + 1] ?? 0) + predict(near);
    }
  }
  return table;
}

/** Whichever neighbour is nearest to left + up - upLeft. */
function paeth({ left, up, upLeft }: Neighbours): number {
  const guess = left + up - upLeft;
  const distance = (value: number) => Math.abs(guess - value);
  if (distance(left) <= distance(up) && distance(left) <= distance(upLeft)) return left;
  return distance(up) <= distance(upLeft) ? up : upLeft;
}
