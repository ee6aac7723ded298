/** A fault of a JSON text: where, counted in UTF-16 code units, and in which member. */
export type JsonFault = {
  readonly kind: 'syntax' | 'too-deep' | 'duplicate-key';
  readonly position: number;
  readonly path: readonly (string | number)[];
};

/**
 * Finds what `JSON.parse` does not tell in every engine, or not at all: the place of a syntax
 * error, nesting beyond `maxDepth`, a key given twice. The first two end the scan.
 */
export function scanJson(text: string, maxDepth: number): JsonFault[] {
  return new JsonScanner(text, maxDepth).scan();
}

type Path = readonly (string | number)[];

/** RFC 8259, one method a production; a method returns false when the scan is over. */
class JsonScanner {
  private readonly text: string;
  private readonly maxDepth: number;
  private readonly faults: JsonFault[] = [];
  private at = 0;

  constructor(text: string, maxDepth: number) {
    this.text = text;
    this.maxDepth = maxDepth;
  }

  scan(): JsonFault[] {
    if (this.value([])) {
      this.skipSpace();
      if (this.at < this.text.length) this.end('syntax', []);
    }
    return this.faults;
  }

  private value(path: Path): boolean {
    this.skipSpace();
    const opening = this.text[this.at];
    if (opening === '"') return this.string(path) !== undefined;
    if (opening !== '{' && opening !== '[') return this.match(scalar, path);
    if (path.length >= this.maxDepth) return this.end('too-deep', path);
    return opening === '{' ? this.object(path) : this.array(path);
  }

  private object(path: Path): boolean {
    const keys = new Set<string>();
    return this.sequence('}', path, () => {
      const position = this.at;
      const key = this.string(path);
      if (key === undefined) return false;
      if (keys.has(key))
        this.faults.push({ kind: 'duplicate-key', position, path: [...path, key] });
      keys.add(key);
      this.skipSpace();
      return this.match(colon, path) && this.value([...path, key]);
    });
  }

  private array(path: Path): boolean {
    return this.sequence(']', path, (index) => this.value([...path, index]));
  }

  /** Elements with commas between them, up to the closing bracket. */
  private sequence(closing: string, path: Path, element: (index: number) => boolean): boolean {
    this.at += 1;
    this.skipSpace();
    if (this.take(closing)) return true;
    for (let index = 0; element(index); index += 1) {
      this.skipSpace();
      if (this.take(closing)) return true;
      if (!this.match(comma, path)) return false;
      this.skipSpace();
    }
    return false;
  }

  /** The string that starts here, read; `undefined` when the scan is over. */
  private string(path: Path): string | undefined {
    const start = this.at;
    if (!this.take('"')) return void this.end('syntax', path);
    while (!this.take('"')) {
      if (this.take('\\')) {
        if (!this.match(escaped, path)) return undefined;
      } else if (!(this.text.charCodeAt(this.at) >= 0x20)) {
        return void this.end('syntax', path);
      } else {
        this.at += 1;
      }
    }
    return String(JSON.parse(this.text.slice(start, this.at)));
  }

  private take(character: string): boolean {
    const found = this.text[this.at] === character;
    if (found) this.at += 1;
    return found;
  }

  private match(pattern: RegExp, path: Path): boolean {
    pattern.lastIndex = this.at;
    if (!pattern.test(this.text)) return this.end('syntax', path);
    this.at = pattern.lastIndex;
    return true;
  }

  private skipSpace(): void {
    while (' \t\n\r'.includes(this.text[this.at] ?? '.')) this.at += 1;
  }

  private end(kind: JsonFault['kind'], path: Path): false {
    this.faults.push({ kind, position: this.at, path });
    return false;
  }
}

const scalar = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y;
const escaped = /["\\/bfnrt]|u[\da-fA-F]{4}/y;
const comma = /,/y;
const colon = /:/y;
