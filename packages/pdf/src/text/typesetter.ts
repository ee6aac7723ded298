import type { DocumentDiagnostic } from '@baocao/document';
import { replacementCharacter, type Face } from '../faces/face.js';
import { wordOf, type Word } from './piece.js';

/** Letters of one face, underlined or not. */
export type SetLook = { readonly face: Face; readonly underline: boolean };

/** Sets the words of one document, each distinct word once, and notes what could not be set. */
export type Typesetter = {
  /** A word of one piece, the same object for the same letters and look. */
  set(text: string, look: SetLook, path: string): Word;
  readonly diagnostics: readonly DocumentDiagnostic[];
};

type SetWord = {
  readonly word: Word;
  /** Characters that the face lacks. */
  readonly missing: readonly string[];
};

/** A typesetter for one document. */
export function createTypesetter(): Typesetter {
  const plain = new Map<Face, Map<string, SetWord>>();
  const underlined = new Map<Face, Map<string, SetWord>>();
  const told = new Set<string>();
  const diagnostics: DocumentDiagnostic[] = [];

  const cacheOf = ({ face, underline }: SetLook) => {
    const caches = underline ? underlined : plain;
    const cache = caches.get(face) ?? new Map<string, SetWord>();
    caches.set(face, cache);
    return cache;
  };
  const tellMissing = (character: string, path: string) => {
    const key = `${path}\n${character}`;
    if (told.has(key)) return;
    told.add(key);
    diagnostics.push(glyphMissing(character, path));
  };

  return {
    diagnostics,
    set(text, look, path) {
      const cache = cacheOf(look);
      let set = cache.get(text);
      if (set === undefined) {
        set = setWord(text, look);
        cache.set(text, set);
      }
      for (const character of set.missing) tellMissing(character, path);
      return set.word;
    },
  };
}

function setWord(text: string, { face, underline }: SetLook): SetWord {
  let drawn = '';
  let codes = '';
  let width = 0;
  const missing: string[] = [];
  for (const character of text) {
    const found = face.glyphs.get(character.codePointAt(0) ?? 0);
    if (found === undefined) missing.push(character);
    const glyph = found ?? face.replacement;
    drawn += found === undefined ? replacementCharacter : character;
    codes += glyph.code;
    width += glyph.width;
  }
  return { word: wordOf([{ face, underline, text: drawn, codes, width }]), missing };
}

function glyphMissing(character: string, path: string): DocumentDiagnostic {
  const hex = (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
  return {
    code: 'document/glyph-missing',
    severity: 'warning',
    path,
    values: { character, codePoint: `U+${hex}` },
  };
}
