import { wordOf, type Piece, type Word } from '../text/piece.js';

/**
 * Cuts a word that is wider than its line into parts, the first at most `firstRoom` wide and the
 * others `room`. The first part is missing when not one letter of it fits; each other part has at
 * least one letter, however narrow the room.
 */
export function cutWord(
  word: Word,
  firstRoom: number,
  room: number,
): { readonly first: Word | undefined; readonly others: readonly Word[] } {
  const parts: Piece[][] = [[]];
  let width = 0;
  for (const letter of word.pieces.flatMap(lettersOf)) {
    const limit = parts.length === 1 ? firstRoom : room;
    const part = parts.at(-1);
    const mustTake = parts.length > 1 && part?.length === 0;
    if (part === undefined || (width + letter.width > limit && !mustTake)) {
      parts.push([letter]);
      width = letter.width;
    } else {
      part.push(letter);
      width += letter.width;
    }
  }
  const [first = [], ...others] = parts;
  return {
    first: first.length === 0 ? undefined : wordOf(joined(first)),
    others: others.map((part) => wordOf(joined(part))),
  };
}

function lettersOf(piece: Piece): Piece[] {
  return Array.from(piece.text, (text) => {
    const glyph = piece.face.glyphs.get(text.codePointAt(0) ?? 0) ?? piece.face.replacement;
    return { ...piece, text, codes: glyph.code, width: glyph.width };
  });
}

/** Letters of one look back into one piece. */
function joined(letters: readonly Piece[]): Piece[] {
  const pieces: Piece[] = [];
  for (const letter of letters) {
    const last = pieces.at(-1);
    if (last?.face === letter.face && last.underline === letter.underline) {
      pieces[pieces.length - 1] = {
        ...last,
        text: last.text + letter.text,
        codes: last.codes + letter.codes,
        width: last.width + letter.width,
      };
    } else pieces.push(letter);
  }
  return pieces;
}
