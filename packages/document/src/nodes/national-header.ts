import { centredRule } from '../resolve/centred-rule.js';
import type { ResolveContext } from '../resolve/resolve-context.js';
import type { Flow } from '../resolve/resolved-document.js';
import { textFlow } from '../resolve/text-flow.js';
import { styledWidth } from '../style/styled-width.js';
import type { StyleProfile } from '../style/style-profile.js';
import type { StyleKey } from '../style/text-style.js';

/**
 * The lines at the top right, from the profile alone: the Party's title, or Quốc hiệu and Tiêu
 * ngữ. The rule below is as long as the last of them.
 */
export function resolveNationalHeader(context: ResolveContext): readonly Flow[] {
  const lines = nationalLines(context.profile);
  const lengths = lines.map(([style, words]) => styledWidth(context.profile, style, words));
  return [
    ...lines.map(([style, words]) => textFlow(context, { style, words, path: context.path })),
    centredRule(context.profile, lengths.at(-1) ?? 0),
  ];
}

/** Millimetres that the lines need, each on one line. */
export function nationalHeaderWidth(profile: StyleProfile): number {
  return Math.max(
    ...nationalLines(profile).map(([style, words]) => styledWidth(profile, style, words)),
  );
}

function nationalLines({
  conventions: { national },
}: StyleProfile): readonly (readonly [style: StyleKey, words: string])[] {
  const name = ['national-name', national.name] as const;
  return national.motto === undefined ? [name] : [name, ['national-motto', national.motto]];
}
