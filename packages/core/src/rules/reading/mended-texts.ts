import type { Fix } from '../../diagnostics/diagnostic.js';
import type { Report } from '../../report/report-schema.js';
import { reportTexts, type TextPart } from './report-texts.js';

/** Every string of a report that `mend` changes, with the change as a fix. */
export function mendedTexts(
  report: Report,
  mend: (text: string) => string,
): (TextPart & { readonly fix: Fix })[] {
  return [...reportTexts(report)]
    .flatMap(({ parts }) => parts)
    .flatMap((part) => {
      const value = mend(part.text);
      return value === part.text ? [] : [{ ...part, fix: { path: part.path, value } }];
    });
}
