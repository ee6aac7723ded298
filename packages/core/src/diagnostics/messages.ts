/** The languages a message is kept in; Vietnamese is the default. */
export const languages = ['vi', 'en'] as const;
export type Language = (typeof languages)[number];

/**
 * One message in every language; `{name}` is a hole. It tells what is and what should be, and not
 * where: `formatDiagnostic` puts the place in front.
 */
export type Message = Readonly<Record<Language, string>>;

/** Messages by diagnostic code. */
export type Catalogue = Readonly<Record<string, Message>>;

/** The names of the holes in a message text: `HolesOf<'{a} of {b}'>` is `'a' | 'b'`. */
export type HolesOf<Text extends string> = Text extends `${string}{${infer Hole}}${infer Rest}`
  ? Hole | HolesOf<Rest>
  : never;

/** Puts catalogues together; a code that stands in two of them is a mistake of the caller. */
export function mergeCatalogues(...catalogues: readonly Catalogue[]): Catalogue {
  const merged: Record<string, Message> = {};
  for (const catalogue of catalogues) {
    for (const [code, message] of Object.entries(catalogue)) {
      if (Object.hasOwn(merged, code) && merged[code] !== message) {
        throw new TypeError(
          `The code "${code}" has messages in two catalogues; give one of the rules another code.`,
        );
      }
      merged[code] = message;
    }
  }
  return merged;
}
