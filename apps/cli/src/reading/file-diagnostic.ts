import type { Catalogue, Diagnostic, HolesOf } from '@baocao/core';
import { enFileMessages } from '../texts/en.data.js';
import { viFileMessages } from '../texts/vi.data.js';

type Code = keyof typeof viFileMessages;
type Holes<C extends Code> = HolesOf<(typeof viFileMessages)[C]>;

/** The codes whose messages have these holes and no other. */
export type FileCode<H extends string> = {
  [C in Code]: [Holes<C>, H] extends [H, Holes<C>] ? C : never;
}[Code];

/** The messages of the command line's own codes, in both languages. */
export const fileMessages: Catalogue = Object.fromEntries(
  // Object.keys forgets the type of the keys.
  (Object.keys(viFileMessages) as Code[]).map((code) => [
    code,
    { vi: viFileMessages[code], en: enFileMessages[code] },
  ]),
);

/** A problem of a file as a whole, before anybody looks at what it says. */
export function fileDiagnostic<C extends Code>(
  code: C,
  values: Readonly<Record<Holes<C>, string | number>>,
): Diagnostic {
  return { code, severity: 'error', path: '', values };
}
