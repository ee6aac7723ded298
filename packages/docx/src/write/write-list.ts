import type { ListFlow, ListItemFlow } from '@baocao/document';
import type { BodyContext, Place } from './body-context.js';
import { writeText } from './write-text.js';

/** Items numbered by Word itself, so that one that is added or moved gets its mark. */
export function writeList(list: ListFlow, place: Place, context: BodyContext): string {
  return writeLevel(list, 0, place, context);
}

function writeLevel(list: ListFlow, level: number, place: Place, context: BodyContext): string {
  const id = context.numbering.idOf(list, level);
  return list.items.map((item) => writeItem(item, { level, id }, place, context)).join('');
}

function writeItem(
  item: ListItemFlow,
  { level, id }: { readonly level: number; readonly id: number | undefined },
  place: Place,
  context: BodyContext,
): string {
  const body =
    id === undefined
      ? writeText(withLabel(item), place, context)
      : writeText(item.body, place, context, { level, id });
  if (item.children === undefined) return body;
  return body + writeLevel(item.children, level + 1, place, context);
}

/** A mark that Word cannot count stands as words. */
function withLabel({ label, body }: ListItemFlow): ListItemFlow['body'] {
  return { ...body, runs: [{ text: `${label} ` }, ...body.runs] };
}
