/** Columns up to which data stand on one line. */
const width = 80;

/** Values that have a name in the source: the name stands in their place. */
export type Named = ReadonlyMap<unknown, string>;

/** Data as TypeScript: bare keys, small things on one line, `undefined` kept. */
export function sourceLiteral(value: unknown, named: Named = new Map(), indent = ''): string {
  const flat = flatLiteral(value, named);
  if (named.has(value) || !isCompound(value) || isSmall(value)) return flat;
  if (indent.length + flat.length <= width) return flat;
  const deeper = `${indent}  `;
  const lines = Array.isArray(value)
    ? value.map((item: unknown) => sourceLiteral(item, named, deeper))
    : Object.entries(value).map(([key, item]) =>
        named.get(item) === key ? key : `${keyOf(key)}: ${sourceLiteral(item, named, deeper)}`,
      );
  const inside = lines.map((line) => `${deeper}${line},\n`).join('');
  return Array.isArray(value) ? `[\n${inside}${indent}]` : `{\n${inside}${indent}}`;
}

function isCompound(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}

/** One long sentence and little beside it reads best on its own line. */
function isSmall(value: object): boolean {
  const items: unknown[] = Object.values(value);
  return !Array.isArray(value) && items.length <= 2 && !items.some(isCompound);
}

function flatLiteral(value: unknown, named: Named): string {
  const name = named.get(value);
  if (name !== undefined) return name;
  if (value === undefined) return 'undefined';
  if (!isCompound(value)) return quoted(value);
  if (Array.isArray(value)) return `[${value.map((item) => flatLiteral(item, named)).join(', ')}]`;
  const members = Object.entries(value).map(
    ([key, item]) => `${keyOf(key)}: ${flatLiteral(item, named)}`,
  );
  return members.length === 0 ? '{}' : `{ ${members.join(', ')} }`;
}

/** JSON writes all that is left; strings get the quotes that TypeScript is written with. */
function quoted(value: unknown): string {
  const json = JSON.stringify(value);
  if (typeof value !== 'string' || value.includes("'")) return json;
  return `'${json.slice(1, -1).replaceAll('\\"', '"')}'`;
}

function keyOf(key: string): string {
  return /^[a-z]\w*$/iu.test(key) ? key : quoted(key);
}
