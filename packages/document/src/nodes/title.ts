import * as z from 'zod';
import { centredRule } from '../resolve/centred-rule.js';
import type { ResolveContext } from '../resolve/resolve-context.js';
import type { Flow, TextFlow } from '../resolve/resolved-document.js';
import { displayFlow, widestLine } from '../resolve/display-flow.js';
import { textFlow } from '../resolve/text-flow.js';

import { buildNode, type NodeTraits } from './node-definition.js';
import { wordsSchema } from './text-schema.js';

export const titleSchema = z.strictObject({
  type: z.literal('title'),
  /** The kind of document (tên loại): "BÁO CÁO". */
  name: wordsSchema,
  /** What it is about (trích yếu). */
  summary: wordsSchema.optional(),
  /** "(kèm theo Công văn số …)" or "(tính đến ngày …)", brackets included. */
  attachedTo: wordsSchema.optional(),
});
export type Title = z.infer<typeof titleSchema>;

export const titleTraits: NodeTraits = {
  role: 'frame',
  keepWithNext: true,
  keepWithPrevious: false,
  breakable: false,
};

/** The kind of a document and what it is about. */
export function title(fields: Omit<Title, 'type'>): Title {
  return buildNode(titleSchema, { type: 'title', ...fields });
}

/** The name, what the document is about, what it is attached to, and the mark of the regime. */
export function resolveTitle(node: Title, context: ResolveContext): readonly Flow[] {
  const { path } = context;
  const { name, summary, attachedTo } = node;
  const nameLine = displayFlow(context, {
    style: 'type-name',
    words: name,
    path: `${path}/name`,
    role: 'title',
  });
  const summaryLine =
    summary === undefined
      ? undefined
      : displayFlow(context, { style: 'summary', words: summary, path: `${path}/summary` });
  const mark = titleMark(summaryLine ?? nameLine, node, context);
  const attached = attachedTo === undefined ? [] : [attachedLine(attachedTo, context)];
  return [
    nameLine,
    ...(summaryLine === undefined ? [] : [summaryLine]),
    // A rule belongs to the summary (NĐ 30), hyphens end the whole title (letter 42-CV/BCĐ).
    ...(mark.kind === 'rule' ? [mark, ...attached] : [...attached, mark]),
  ];
}

function attachedLine(words: string, context: ResolveContext): Flow {
  return displayFlow(context, {
    style: 'attached-to',
    words,
    path: `${context.path}/attachedTo`,
  });
}

/** The mark below: words, or a rule of a share of the line above it. */
function titleMark(above: TextFlow, { attachedTo }: Title, context: ResolveContext): Flow {
  const { profile, path } = context;
  const mark = profile.conventions.summaryMark;
  if ('text' in mark) return textFlow(context, { style: 'summary-mark', words: mark.text, path });
  const width = mark.ruleShare * widestLine(above, context);
  // The line that follows has no gap of its own; a text has.
  if (attachedTo !== undefined) return centredRule(profile, width);
  return centredRule(profile, width, profile.styles['summary-mark'].after);
}
