/** A fault of a JSON text: where, counted from 0 in UTF-16 code units, and in which member. */
export type JsonFault = {
  readonly kind: 'syntax' | 'too-deep' | 'duplicate-key';
  readonly position: number;
  readonly path: readonly (string | number)[];
};

/** When a scan ends before the text does. */
export type ScanLimits = { readonly depth: number; readonly faults: number };

/**
 * Finds what `JSON.parse` does not tell in every engine, or not at all: the place of a syntax
 * error, nesting beyond the limit, a key given twice. The first two end the scan. The faults come
 * in the order of the text.
 */
export function scanJson(text: string, limits: ScanLimits): JsonFault[] {
  return new JsonScanner(text, limits).scan();
}

type Path = readonly (string | number)[];

/** RFC 8259, one method a production; a method returns false when the scan is over. */
class JsonScanner {
  private readonly text: string;
  private readonly limits: ScanLimits;
  private readonly faults: JsonFault[] = [];
  private readonly path: (string | number)[] = [];
  private at = 0;

  constructor(text: string, limits: ScanLimits) {
    this.text = text;
    this.limits = limits;
  }

  scan(): JsonFault[] {
    if (this.value()) {
      this.skip(space);
      if (this.at < this.text.length) this.end('syntax');
    }
    return this.faults;
  }

  private value(): boolean {
    this.skip(space);
    const opening = this.text[this.at];
    if (opening === '"') return this.string() !== undefined;
    if (opening !== '{' && opening !== '[') return this.expect(scalar);
    if (this.path.length >= this.limits.depth) return this.end('too-deep');
    return opening === '{' ? this.object() : this.array();
  }

  private valueAt(step: string | number): boolean {
    this.path.push(step);
    const goesOn = this.value();
    this.path.pop();
    return goesOn;
  }

  private object(): boolean {
    const keys = new Set<string>();
    return this.sequence('}', () => {
      const position = this.at;
      const key = this.string();
      if (key === undefined) return false;
      if (keys.has(key)) this.note('duplicate-key', position, [...this.path, key]);
      if (this.faults.length >= this.limits.faults) return false;
      keys.add(key);
      this.skip(space);
      return this.expect(colon) && this.valueAt(key);
    });
  }

  private array(): boolean {
    return this.sequence(']', (index) => this.valueAt(index));
  }

  /** Elements with commas between them, up to the closing bracket. */
  private sequence(closing: string, element: (index: number) => boolean): boolean {
    this.at += 1;
    this.skip(space);
    if (this.take(closing)) return true;
    for (let index = 0; element(index); index += 1) {
      this.skip(space);
      if (this.take(closing)) return true;
      if (!this.expect(comma)) return false;
      this.skip(space);
    }
    return false;
  }

  /** The string that starts here, read; `undefined` when the scan is over. */
  private string(): string | undefined {
    const start = this.at;
    if (!this.expect(quote)) return undefined;
    this.skip(plain);
    while (!this.take('"')) {
      if (!this.expect(escape)) return undefined;
      this.skip(plain);
    }
    return String(JSON.parse(this.text.slice(start, this.at)));
  }

  private take(character: string): boolean {
    const found = this.text[this.at] === character;
    if (found) this.at += 1;
    return found;
  }

  private skip(pattern: RegExp): void {
    pattern.lastIndex = this.at;
    if (pattern.test(this.text)) this.at = pattern.lastIndex;
  }

  private expect(pattern: RegExp): boolean {
    const start = this.at;
    this.skip(pattern);
    return this.at > start || this.end('syntax');
  }

  private end(kind: JsonFault['kind']): false {
    this.note(kind, this.at, [...this.path]);
    return false;
  }

  private note(kind: JsonFault['kind'], position: number, path: Path): void {
    this.faults.push({ kind, position, path });
  }
}

const space = /[ \t\n\r]+/y;
const scalar = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y;
const quote = /"/y;
/** Characters of a string that stand for themselves. */
const plain = /[ !#-[\]-\uffff]+/y;
const escape = /\\(?:["\\/bfnrt]|u[\da-fA-F]{4})/y;
const comma = /,/y;
const colon = /:/y;
