import type { Fix } from '../../diagnostics/diagnostic.js';
import type { ReadText, TextPart } from './read-text.js';

/** Every string that `mend` changes, with the change as a fix. */
export function mendedTexts(
  texts: readonly ReadText[],
  mend: (text: string) => string,
): (TextPart & { readonly fix: Fix })[] {
  return texts
    .flatMap(({ parts }) => parts)
    .flatMap((part) => {
      const value = mend(part.text);
      return value === part.text ? [] : [{ ...part, fix: { path: part.path, value } }];
    });
}
