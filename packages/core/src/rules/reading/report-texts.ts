import { toPointer } from '../../json/pointer.js';
import { plainText } from '../../report/plain-text.js';
import type { Report } from '../../report/report-schema.js';
import type { Response } from '../../report/response-schema.js';
import type { Block, ListItem, Paragraph, Table, TextRun } from '../../report/rich-text.js';

/** One string of a report. */
export type TextPart = { readonly path: string; readonly text: string };

/** What is read in one go: a paragraph, a list item, a line of the head. */
export type ReportText = TextPart & {
  /** The strings it is made of; several where its look changes. */
  readonly parts: readonly TextPart[];
};

/** Everything in words: subject, head and signature, responses, figures in words. */
export function* reportTexts(report: Report): Generator<ReportText, void, undefined> {
  yield single('/subject', report.subject);
  yield* stringsIn(report.header, '/header');
  yield* responseTexts(report);
  for (const [id, figure] of Object.entries(report.indicators)) {
    yield* stringsIn(figure, toPointer(['indicators', id]));
  }
}

/** The words of the responses only: paragraphs, list items, table cells, reasons. */
export function* responseTexts(report: Report): Generator<ReportText, void, undefined> {
  for (const [id, response] of Object.entries(report.responses)) {
    yield* textsOfResponse(response, toPointer(['responses', id]));
  }
}

type Texts = Generator<ReportText, void, undefined>;

/** The words of one response, which stands at `path`. */
export function* textsOfResponse(response: Response, path: string): Texts {
  if (response.kind === 'narrative') yield* each(response.blocks, `${path}/blocks`, blockTexts);
  if (response.kind === 'not-applicable') yield single(`${path}/reason`, response.reason);
}

function* blockTexts(block: Block, path: string): Texts {
  if (block.type === 'paragraph') yield joined(block.content, path);
  else if (block.type === 'list') yield* each(block.items, `${path}/items`, itemTexts);
  else yield* tableTexts(block, path);
}

function* itemTexts({ content, children }: ListItem, path: string): Texts {
  yield joined(content, path);
  yield* each(children ?? [], `${path}/children`, itemTexts);
}

function* tableTexts({ caption, head, rows }: Table, path: string): Texts {
  if (caption !== undefined) yield single(`${path}/caption`, caption);
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

/** Kinds and dates are strings too; no rule on wording finds anything in them. */
function* stringsIn(value: unknown, path: string): Texts {
  if (typeof value === 'string') yield single(path, value);
  else if (typeof value === 'object' && value !== null) {
    for (const [key, member] of Object.entries(value)) {
      yield* stringsIn(member, `${path}${toPointer([key])}`);
    }
  }
}

function joined(content: readonly TextRun[], path: string): ReportText {
  const parts = content.map(({ text }, index) => ({
    path: `${path}/content/${String(index)}/text`,
    text,
  }));
  return { path, text: plainText(content), parts };
}

function single(path: string, text: string): ReportText {
  return { path, text, parts: [{ path, text }] };
}
