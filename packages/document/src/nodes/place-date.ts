import type { ResolveContext } from '../resolve/resolve-context.js';
import type { TextFlow } from '../resolve/resolved-document.js';
import { textFlow } from '../resolve/text-flow.js';

/** Where and when a document is signed (địa danh, ngày tháng). */
export type PlaceDate = { readonly place: string; readonly date?: string | undefined };

/** "Hải Phòng, ngày 25 tháng 5 năm 2023"; without a date, dots to write it on. */
export function placeDateText({ place, date = 'ngày … tháng … năm …' }: PlaceDate): string {
  return `${place}, ${date}`;
}

export function resolvePlaceDate(placeDate: PlaceDate, context: ResolveContext): TextFlow {
  return textFlow(context, {
    style: 'place-date',
    words: placeDateText(placeDate),
    path: `${context.path}/place`,
  });
}
