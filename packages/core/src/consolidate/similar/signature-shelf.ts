import { signatureLength } from './text-fingerprint.js';

/** Signatures on one board. */
const boardLength = 1_024;

/** Keeps signatures side by side: as objects of their own they would weigh three times as much. */
export class SignatureShelf {
  readonly #boards: Uint16Array[] = [];
  #count = 0;

  /** Puts a signature on the shelf; gives its place. */
  put(signature: Uint16Array): number {
    const place = this.#count;
    const at = place % boardLength;
    if (at === 0) this.#boards.push(new Uint16Array(boardLength * signatureLength));
    this.#boards.at(-1)?.set(signature, at * signatureLength);
    this.#count += 1;
    return place;
  }

  /** The signature at a place, still on the shelf. */
  at(place: number): Uint16Array {
    const start = (place % boardLength) * signatureLength;
    const board = this.#boards[Math.floor(place / boardLength)] ?? new Uint16Array();
    return board.subarray(start, start + signatureLength);
  }
}
