import { toPointer } from '../../json/pointer.js';
import type { Report } from '../../report/report-schema.js';
import type { Response } from '../../report/response-schema.js';
import type { Block, ListItem, Paragraph, Table } from '../../report/rich-text.js';
import { joinedText, singleText, stringsIn, type Texts } from './read-text.js';

/** Everything in words: subject, head and signature, responses, figures in words. */
export function* reportTexts(report: Report): Texts {
  yield singleText('/subject', report.subject);
  yield* stringsIn(report.header, '/header');
  yield* responseTexts(report);
  for (const [id, figure] of Object.entries(report.indicators)) {
    yield* stringsIn(figure, toPointer(['indicators', id]));
  }
}

/** The words of the responses only: paragraphs, list items, table cells, reasons. */
export function* responseTexts(report: Report): Texts {
  for (const [id, response] of Object.entries(report.responses)) {
    yield* textsOfResponse(response, toPointer(['responses', id]));
  }
}

/** The words of one response, which stands at `path`. */
export function* textsOfResponse(response: Response, path: string): Texts {
  if (response.kind === 'narrative') yield* each(response.blocks, `${path}/blocks`, blockTexts);
  if (response.kind === 'not-applicable') yield singleText(`${path}/reason`, response.reason);
}

function* blockTexts(block: Block, path: string): Texts {
  if (block.type === 'paragraph') yield joinedText(block.content, path);
  else if (block.type === 'list') yield* each(block.items, `${path}/items`, itemTexts);
  else yield* tableTexts(block, path);
}

function* itemTexts({ content, children }: ListItem, path: string): Texts {
  yield joinedText(content, path);
  yield* each(children ?? [], `${path}/children`, itemTexts);
}

function* tableTexts({ caption, head, rows }: Table, path: string): Texts {
  if (caption !== undefined) yield singleText(`${path}/caption`, caption);
  yield* each(head, `${path}/head`, cellTexts);
  yield* each(rows, `${path}/rows`, (cells, at) => each(cells, at, cellTexts));
}

function* cellTexts({ paragraphs }: { readonly paragraphs: readonly Paragraph[] }, path: string) {
  yield* each(paragraphs, `${path}/paragraphs`, blockTexts);
}

function* each<Item>(
  items: readonly Item[],
  path: string,
  textsOf: (item: Item, path: string) => Texts,
): Texts {
  for (const [index, item] of items.entries()) yield* textsOf(item, `${path}/${String(index)}`);
}
