import { styleProfile, styleProfileIds, type ReadParagraph, type StyleKey } from '@baocao/document';

/** True for a paragraph in this style of ours: by its id, or by its name where an office suite has changed the id. */
export function isStyled({ style }: ReadParagraph, key: StyleKey): boolean {
  return style !== undefined && (style.id === key || namesOf(key).has(style.name));
}

const known = new Map<StyleKey, ReadonlySet<string>>();

function namesOf(key: StyleKey): ReadonlySet<string> {
  const names =
    known.get(key) ?? new Set(styleProfileIds.map((id) => styleProfile(id).styles[key].name));
  known.set(key, names);
  return names;
}
