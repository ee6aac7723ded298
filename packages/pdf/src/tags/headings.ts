import type { Tag, TagType } from './tag.js';

/** A heading at its level; 0 is the title of a document. */
export type Heading = { readonly tag: Tag; readonly level: number };

const levels: Partial<Record<TagType, number>> = { Title: 0, H1: 1, H2: 2, H3: 3 };
const types: readonly TagType[] = ['Title', 'H1', 'H2', 'H3'];

/**
 * The headings of a document in order. PDF/UA wants levels without gaps (ISO 14289-1, 7.4.2), so
 * that one which skips a level stands one below the heading before it.
 */
export function headingsOf(tags: readonly Tag[]): readonly Heading[] {
  const headings: Heading[] = [];
  let deepest = 1;
  const visit = (tag: Tag) => {
    const asked = levels[tag.type];
    if (asked !== undefined) {
      const level = Math.min(asked, deepest);
      deepest = Math.max(1, level) + 1;
      headings.push({ tag, level });
    }
    tag.children.forEach(visit);
  };
  tags.forEach(visit);
  return headings;
}

/** The element type of a heading's level. */
export function headingType({ tag, level }: Heading): TagType {
  return types[level] ?? tag.type;
}
