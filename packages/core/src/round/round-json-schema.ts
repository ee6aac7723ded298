import { isoDateSchema } from '../format/iso-date.js';
import { namedParts, toJsonSchema, type JsonSchema } from '../json/to-json-schema.js';
import { citationSchema } from '../outline/citation-schema.js';
import { slugSchema } from '../outline/ids.js';
import { headerSchema } from '../report/header-schema.js';
import { paragraphSchema, textRunSchema } from '../report/rich-text.js';
import { deadlineSchema } from './deadline-schema.js';
import { periodSchema } from './period-schema.js';
import { letterSchema, receivingBodySchema, roundSchema } from './round-schema.js';
import { unitSchema } from './unit-schema.js';

/** The JSON Schema of a round, as `parseRound` takes it; that ids stand once is not in it. */
export function roundJsonSchema(): JsonSchema {
  const notes = namedParts({
    Slug: slugSchema,
    Date: isoDateSchema,
    Period: periodSchema,
    Deadline: deadlineSchema,
    Header: headerSchema,
    Citation: citationSchema,
    Paragraph: paragraphSchema,
    TextRun: textRunSchema,
    Letter: letterSchema,
    ReceivingBody: receivingBodySchema,
    Unit: unitSchema,
  });
  return toJsonSchema(roundSchema, notes);
}
