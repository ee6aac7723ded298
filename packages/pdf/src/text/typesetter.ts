import type { DocumentDiagnostic } from '@baocao/document';
import { replacementCharacter, type Face } from '../faces/face.js';

/** Text turned into glyphs of one face. */
export type SetText = {
  readonly text: string;
  readonly hex: string;
  readonly width: number;
  /** Characters that the face lacks. */
  readonly missing: readonly string[];
};

/** Sets the words of one document, each distinct word once, and notes what could not be set. */
export type Typesetter = {
  set(text: string, face: Face, path: string): SetText;
  readonly diagnostics: readonly DocumentDiagnostic[];
};

/** A typesetter for one document. */
export function createTypesetter(): Typesetter {
  const words = new Map<Face, Map<string, SetText>>();
  const told = new Set<string>();
  const diagnostics: DocumentDiagnostic[] = [];

  const cacheOf = (face: Face) => {
    const cache = words.get(face) ?? new Map<string, SetText>();
    words.set(face, cache);
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
    set(text, face, path) {
      const cache = cacheOf(face);
      const set = cache.get(text) ?? setText(text, face);
      cache.set(text, set);
      for (const character of set.missing) tellMissing(character, path);
      return set;
    },
  };
}

function setText(text: string, face: Face): SetText {
  let drawn = '';
  let hex = '';
  let width = 0;
  const missing: string[] = [];
  for (const character of text) {
    const found = face.glyphs.get(character.codePointAt(0) ?? 0);
    if (found === undefined) missing.push(character);
    const glyph = found ?? face.replacement;
    drawn += found === undefined ? replacementCharacter : character;
    hex += glyph.hex;
    width += glyph.width;
  }
  return { text: drawn, hex, width, missing };
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
