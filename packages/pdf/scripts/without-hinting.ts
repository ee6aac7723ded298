import { concat, padTo, readTables, table, view, writeTables } from './sfnt.js';

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
  const glyphs = glyphsOf(program).map(bareGlyph);
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
  const [glyf, loca] = [table(tables, 'glyf'), table(tables, 'loca')];
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
