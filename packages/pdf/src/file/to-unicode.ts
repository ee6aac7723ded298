import type { FaceData } from '../faces/face-data.js';

/** A CMap holds at most this many lines in one block. */
const blockSize = 100;

/** Tells a reader which character a glyph stands for: the lowest code point of those it serves. */
export function toUnicode({ characters, glyphs }: FaceData): string {
  const byGlyph = new Map<number, string>();
  Array.from(characters).forEach((character, index) => {
    const glyph = glyphs[index] ?? 0;
    if (!byGlyph.has(glyph)) byGlyph.set(glyph, character);
  });
  const lines = Array.from(
    byGlyph,
    ([glyph, character]) => `<${fourDigits(glyph)}> <${utf16(character)}>`,
  );
  const blocks: string[] = [];
  for (let at = 0; at < lines.length; at += blockSize) {
    const block = lines.slice(at, at + blockSize);
    blocks.push(`${block.length} beginbfchar\n${block.join('\n')}\nendbfchar`);
  }
  return [
    '/CIDInit /ProcSet findresource begin',
    '12 dict begin',
    'begincmap',
    '/CIDSystemInfo <</Registry (Adobe) /Ordering (UCS) /Supplement 0>> def',
    '/CMapName /Adobe-Identity-UCS def',
    '/CMapType 2 def',
    '1 begincodespacerange\n<0000> <ffff>\nendcodespacerange',
    ...blocks,
    'endcmap',
    'CMapName currentdict /CMap defineresource pop',
    'end\nend',
  ].join('\n');
}

function utf16(character: string): string {
  return Array.from({ length: character.length }, (_, at) =>
    fourDigits(character.charCodeAt(at)),
  ).join('');
}

function fourDigits(value: number): string {
  return value.toString(16).padStart(4, '0');
}
