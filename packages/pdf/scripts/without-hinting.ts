const composite = {
  moreComponents: 0x20,
  wordArguments: 0x01,
  scale: 0x08,
  xyScale: 0x40,
  matrix: 0x80,
};
const hasInstructions = 0x100;

/**
 * A TrueType program without its grid-fitting instructions, which weigh half of it and which no
 * PDF viewer needs to draw the outlines.
 */
export function withoutHinting(program: Uint8Array): Uint8Array {
  const tables = readTables(program);
  const long = view(table(tables, 'head')).getInt16(50) === 1;
  const glyphs = readGlyphs(table(tables, 'glyf'), table(tables, 'loca'), long).map(bareGlyph);
  tables.set('glyf', concat(glyphs));
  tables.set('loca', writeLocations(glyphs));
  tables.set('head', withLongLocations(table(tables, 'head')));
  for (const name of ['cvt ', 'fpgm', 'prep']) tables.delete(name);
  return writeTables(tables);
}

/** The glyph descriptions of a TrueType program, by glyph id; an empty one draws nothing. */
export function glyphsOf(program: Uint8Array): readonly Uint8Array[] {
  const tables = readTables(program);
  const long = view(table(tables, 'head')).getInt16(50) === 1;
  return readGlyphs(table(tables, 'glyf'), table(tables, 'loca'), long);
}

function readTables(program: Uint8Array): Map<string, Uint8Array> {
  const data = view(program);
  return new Map(
    Array.from({ length: data.getUint16(4) }, (_, index) => {
      const at = 12 + 16 * index;
      const name = String.fromCharCode(...program.subarray(at, at + 4));
      const start = data.getUint32(at + 8);
      return [name, program.slice(start, start + data.getUint32(at + 12))];
    }),
  );
}

function writeTables(tables: ReadonlyMap<string, Uint8Array>): Uint8Array {
  const sorted = [...tables].sort(([a], [b]) => (a < b ? -1 : 1));
  const header = new Uint8Array(12 + 16 * sorted.length);
  const data = view(header);
  const power = 2 ** Math.floor(Math.log2(sorted.length));
  data.setUint32(0, 0x00010000);
  data.setUint16(4, sorted.length);
  data.setUint16(6, 16 * power);
  data.setUint16(8, Math.log2(power));
  data.setUint16(10, 16 * (sorted.length - power));
  let offset = header.length;
  const bodies = sorted.map(([name, body], index) => {
    const at = 12 + 16 * index;
    header.set(
      Array.from(name, (letter) => letter.charCodeAt(0)),
      at,
    );
    const padded = padTo(body, 4);
    data.setUint32(at + 4, checksum(padded));
    data.setUint32(at + 8, offset);
    data.setUint32(at + 12, body.length);
    offset += padded.length;
    return padded;
  });
  return concat([header, ...bodies]);
}

function readGlyphs(glyf: Uint8Array, loca: Uint8Array, long: boolean): Uint8Array[] {
  const data = view(loca);
  const offset = (index: number) =>
    long ? data.getUint32(4 * index) : 2 * data.getUint16(2 * index);
  const count = loca.length / (long ? 4 : 2) - 1;
  return Array.from({ length: count }, (_, id) => glyf.slice(offset(id), offset(id + 1)));
}

function bareGlyph(glyph: Uint8Array): Uint8Array {
  if (glyph.length === 0) return glyph;
  const contours = view(glyph).getInt16(0);
  return padTo(contours < 0 ? bareComposite(glyph) : bareOutline(glyph, contours), 4);
}

function bareOutline(glyph: Uint8Array, contours: number): Uint8Array {
  const lengthAt = 10 + 2 * contours;
  const after = lengthAt + 2 + view(glyph).getUint16(lengthAt);
  return concat([glyph.subarray(0, lengthAt), new Uint8Array(2), glyph.subarray(after)]);
}

function bareComposite(glyph: Uint8Array): Uint8Array {
  const bare = glyph.slice();
  const data = view(bare);
  let at = 10;
  for (let more = true; more;) {
    const flags = data.getUint16(at);
    data.setUint16(at, flags & ~hasInstructions);
    at += 4 + componentLength(flags);
    more = (flags & composite.moreComponents) !== 0;
  }
  return bare.slice(0, at);
}

function componentLength(flags: number): number {
  const placement = flags & composite.wordArguments ? 4 : 2;
  if (flags & composite.matrix) return placement + 8;
  if (flags & composite.xyScale) return placement + 4;
  return flags & composite.scale ? placement + 2 : placement;
}

function writeLocations(glyphs: readonly Uint8Array[]): Uint8Array {
  const loca = new Uint8Array(4 * (glyphs.length + 1));
  let offset = 0;
  glyphs.forEach((glyph, index) => {
    offset += glyph.length;
    view(loca).setUint32(4 * (index + 1), offset);
  });
  return loca;
}

function withLongLocations(head: Uint8Array): Uint8Array {
  const changed = head.slice();
  view(changed).setInt16(50, 1);
  return changed;
}

function checksum(padded: Uint8Array): number {
  const data = view(padded);
  let sum = 0;
  for (let at = 0; at < padded.length; at += 4) sum = (sum + data.getUint32(at)) >>> 0;
  return sum;
}

function padTo(bytes: Uint8Array, multiple: number): Uint8Array {
  const padded = new Uint8Array(Math.ceil(bytes.length / multiple) * multiple);
  padded.set(bytes);
  return padded;
}

function concat(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((length, part) => length + part.length, 0));
  let offset = 0;
  for (const part of parts) {
    whole.set(part, offset);
    offset += part.length;
  }
  return whole;
}

function view(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

function table(tables: ReadonlyMap<string, Uint8Array>, name: string): Uint8Array {
  const found = tables.get(name);
  if (found === undefined) throw new Error(`The font has no table "${name}".`);
  return found;
}
