import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** Text as it stands on the first page: the baseline, and the letters' rise above it, in points. */
export type WordBox = { readonly text: string; readonly bottom: number; readonly top: number };

/** The pieces of text on the first page. */
export async function wordBoxes(bytes: Uint8Array): Promise<readonly WordBox[]> {
  const task = getDocument({ data: Uint8Array.from(bytes), verbosity: 0 });
  const { items } = await (await (await task.promise).getPage(1)).getTextContent();
  const boxes = items.flatMap((item) => {
    if (!('str' in item)) return [];
    const bottom = Number(item.transform[5]);
    return [{ text: item.str, bottom, top: bottom + item.height }];
  });
  await task.destroy();
  return boxes;
}
