import { coreDiagnostic } from '../../diagnostics/core-diagnostic.js';
import type { Diagnostic } from '../../diagnostics/diagnostic.js';
import { isNfc } from '../../format/nfc.js';
import { toPointer } from '../../json/pointer.js';
import type { Outline } from '../outline-schema.js';

/** Every text is in Normalization Form C, so that equal words are equal characters. */
export function checkTexts(outline: Outline): Diagnostic[] {
  return pathsOfOtherForms(outline, []).map((path) =>
    coreDiagnostic({ code: 'outline/not-nfc', path: toPointer(path), values: {} }),
  );
}

function pathsOfOtherForms(value: unknown, path: readonly string[]): (readonly string[])[] {
  if (typeof value === 'string') return isNfc(value) ? [] : [path];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, member]) =>
    pathsOfOtherForms(member, [...path, key]),
  );
}
