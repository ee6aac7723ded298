import { blockLines, type ReadDocument } from '@baocao/document';

/** The words of a document read from a Word file as `toText` of `@baocao/document` gives those of a document. */
export function readText({ sections }: ReadDocument): string {
  return sections.map(({ blocks }) => `${blockLines(blocks).join('\n')}\n`).join('');
}
