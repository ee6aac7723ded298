import { instantSchema } from '../format/instant.js';
import { isoDateSchema } from '../format/iso-date.js';
import { namedParts, toJsonSchema, type JsonSchema } from '../json/to-json-schema.js';
import { slugSchema } from '../outline/ids.js';
import { documentNumberSchema } from '../report/header-schema.js';
import { deadlineSchema } from './deadline-schema.js';
import { acknowledgementSchema, roundEventSchema } from './round-event.js';

/** The JSON Schema of one event of a round: a line of its JSON Lines. */
export function roundEventJsonSchema(): JsonSchema {
  const notes = namedParts({
    Slug: slugSchema,
    Date: isoDateSchema,
    Instant: instantSchema,
    Deadline: deadlineSchema,
    DocumentNumber: documentNumberSchema,
    Acknowledgement: acknowledgementSchema,
  });
  return toJsonSchema(roundEventSchema, notes);
}
