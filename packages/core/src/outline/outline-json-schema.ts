import { namedParts, toJsonSchema, type JsonSchema } from '../json/to-json-schema.js';
import { citationSchema } from './citation-schema.js';
import { constraintSchema } from './constraint-schema.js';
import { nodeIdSchema, slugSchema } from './ids.js';
import { indicatorSchema } from './indicator-schema.js';
import { outlineNodeSchema, outlineSchema, promptSchema } from './outline-schema.js';

/**
 * The JSON Schema of an outline, for editors and for localities without TypeScript. What only
 * `checkOutline` can tell (references, ids given twice, what constraints say) is not in it.
 */
export function outlineJsonSchema(): JsonSchema {
  const notes = namedParts({
    NodeId: nodeIdSchema,
    Slug: slugSchema,
    Citation: citationSchema,
    Indicator: indicatorSchema,
    Constraint: constraintSchema,
    Prompt: promptSchema,
    Section: outlineNodeSchema,
  });
  return toJsonSchema(outlineSchema, notes);
}
