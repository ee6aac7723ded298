import { documentFinding, type DocumentDiagnostic } from '@baocao/document';

/** Makes the text found at a path of the document fit for XML. */
export type LegalText = (text: string, path: string) => string;

/** Control characters and lone surrogates: XML 1.0 (section 2.2) carries them not at all, or unseen. */
const illegal = /(?![\t\n\r])\p{Control}|\p{Surrogate}|[\uFFFE\uFFFF]/gu;
/** The letters of most texts, all of them legal: with no other one there is nothing to look for. */
const ordinary = /^[\u0020-\u007e\u00a0-\ud7ff]*$/;
const replacement = '\uFFFD';

/** Replaces every character that XML cannot carry by U+FFFD and tells of each one. */
export function createLegalText(tell: (found: DocumentDiagnostic) => void): LegalText {
  return (text, path) => {
    if (ordinary.test(text)) return text;
    return text.replace(illegal, (character) => {
      const values = { codePoint: codePointLabel(character) };
      tell(documentFinding({ code: 'document/character-illegal', path, values }));
      return replacement;
    });
  };
}

/** `U+0007` */
function codePointLabel(character: string): string {
  const digits = (character.codePointAt(0) ?? 0).toString(16).toUpperCase();
  return `U+${digits.padStart(4, '0')}`;
}
