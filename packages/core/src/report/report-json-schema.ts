import * as z from 'zod';
import { isoDateSchema } from '../format/iso-date.js';
import { namedParts, toJsonSchema, type JsonSchema } from '../json/to-json-schema.js';
import { answerSections, indicatorsOf } from '../outline/find-in-outline.js';
import { slugSchema } from '../outline/ids.js';
import { addressOf } from '../outline/numbering.js';
import type { Outline } from '../outline/outline-schema.js';
import { periodSchema } from '../round/period-schema.js';
import { figureSchema } from './figure-schema.js';
import { headerSchema } from './header-schema.js';
import { reportSchema } from './report-schema.js';
import { responseSchema } from './response-schema.js';
import { listItemSchema, paragraphSchema, tableCellSchema, textRunSchema } from './rich-text.js';

/**
 * The JSON Schema of a report on this very outline, as `parseReport` takes it: the ids of the
 * outline are the members, none may be left out or added. A response may be plain text, a figure a
 * bare value; `null` marks what is still open.
 */
export function reportJsonSchema(outline: Outline): JsonSchema {
  const notes = namedParts({
    Slug: slugSchema,
    Date: isoDateSchema,
    Period: periodSchema,
    Header: headerSchema,
    Response: responseSchema,
    Figure: figureSchema,
    Paragraph: paragraphSchema,
    ListItem: listItemSchema,
    TableCell: tableCellSchema,
    TextRun: textRunSchema,
  });
  const responses = answerSections(outline).map((section) => {
    const response = z.union([responseSchema, z.string(), z.null()]);
    notes.add(response, { title: section.node.heading, description: addressOf(section) });
    return [section.node.id, response] as const;
  });
  const indicators = indicatorsOf(outline).map(({ indicator: { id, label, unit } }) => {
    const figure = z.union([figureSchema, z.number(), z.string(), z.boolean(), z.null()]);
    notes.add(figure, { title: `${label} (${unit})` });
    return [id, figure] as const;
  });
  const { id, version } = outline;
  const ownReport = reportSchema.extend({
    outline: z.strictObject({ id: z.literal(id), version: z.literal(version) }),
    responses: z.strictObject(Object.fromEntries(responses)),
    indicators: z.strictObject(Object.fromEntries(indicators)),
  });
  return toJsonSchema(ownReport, notes);
}
