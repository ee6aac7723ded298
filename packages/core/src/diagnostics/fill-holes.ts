import type { HolesOf } from './messages.js';

/** What a text takes to be said: nothing, or a value for each of its holes. */
export type Filling<Text extends string> = [HolesOf<Text>] extends [never]
  ? []
  : [values: Readonly<Record<HolesOf<Text>, string | number>>];

/**
 * A text with its holes filled. A hole without a value stays, and what was put in is not read for
 * holes again.
 */
export function fillHoles(
  text: string,
  values: Readonly<Record<string, string | number>> = {},
): string {
  return text.replace(/\{([^{}]+)\}/gu, (hole, name: string) =>
    Object.hasOwn(values, name) ? String(values[name]) : hole,
  );
}
