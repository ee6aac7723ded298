import { limits } from '../attachment/limits.js';
import { excessive, malformed } from './unreadable.js';

const blanks = new Set('\0\t\n\f\r ');
const delimiters = new Set('()<>[]{}/%');
/** A word is a name, a number or a keyword. */
const longestWord = 127;

/** Reads the lexical parts of a PDF one after the other (ISO 32000-1, 7.2). */
export class Scanner {
  readonly #bytes: Uint8Array;
  readonly #start: number;
  readonly #extent: number;
  #at: number;

  /** Starts at a place of the bytes and reads so many of them at most. */
  constructor(bytes: Uint8Array, start: number, extent: number = limits.object) {
    this.#bytes = bytes;
    this.#at = start;
    this.#start = start;
    this.#extent = extent;
  }

  /** The place reached. */
  get place(): number {
    return this.#at;
  }

  /** Takes these characters if they come next. */
  take(characters: string): boolean {
    this.#skipBlanks();
    const found = Array.from(characters).every((one, index) => this.#peek(index) === one);
    if (found) this.#at += characters.length;
    return found;
  }

  /** Takes `0 R` if it comes next: what makes a number a pointer. */
  takePointerEnd(): boolean {
    const before = this.#at;
    if (/^\d{1,5}$/.test(this.word()) && this.word() === 'R') return true;
    this.#at = before;
    return false;
  }

  /** Characters up to a blank or a delimiter; none at the end. */
  word(): string {
    this.#skipBlanks();
    let word = '';
    for (let next = this.#peek(); isRegular(next); next = this.#peek()) {
      word += next;
      this.#at += 1;
      if (word.length > longestWord) throw malformed();
    }
    return word;
  }

  /** All up to a character, which is taken too. */
  until(end: string): string {
    let text = '';
    for (let next = this.#next(); next !== end; next = this.#next()) text += next;
    return text;
  }

  /** The rest of a string in parentheses. */
  literal(): string {
    let text = '';
    for (let open = 1; ;) {
      const next = this.#next();
      if (next === '(') open += 1;
      if (next === ')') open -= 1;
      if (open === 0) return text;
      text += next === '\\' ? this.#unescaped() : next;
    }
  }

  /** The place behind the end of this line. */
  afterLineEnd(): number {
    if (this.#peek() === '\r') this.#at += 1;
    if (this.#peek() === '\n') this.#at += 1;
    return this.#at;
  }

  /** A character ahead; nothing behind the last one. */
  #peek(ahead = 0): string {
    const place = this.#at + ahead;
    if (place > this.#start + this.#extent) throw excessive(this.#extent);
    const byte = this.#bytes[place];
    return byte === undefined ? '' : String.fromCharCode(byte);
  }

  #next(): string {
    const next = this.#peek();
    if (next === '') throw malformed();
    this.#at += 1;
    return next;
  }

  #skipBlanks(): void {
    for (let next = this.#peek(); blanks.has(next) || next === '%'; next = this.#peek()) {
      this.#at += 1;
      if (next === '%') while (!['', '\r', '\n'].includes(this.#peek())) this.#at += 1;
    }
  }

  /** What stands behind a backslash. */
  #unescaped(): string {
    const first = this.#next();
    if (!/[0-7]/.test(first)) return escapes[first] ?? first;
    let octal = first;
    while (octal.length < 3 && /[0-7]/.test(this.#peek())) octal += this.#next();
    return String.fromCharCode(parseInt(octal, 8) % 256);
  }
}

function isRegular(character: string): boolean {
  return character !== '' && !blanks.has(character) && !delimiters.has(character);
}

const escapes: Readonly<Record<string, string>> = {
  n: '\n',
  r: '\r',
  t: '\t',
  b: '\b',
  f: '\f',
  '\n': '',
};
