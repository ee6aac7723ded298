import { namedJsonSchema } from '../openapi/named-json-schema.js';
import { schemas } from '../openapi/schemas.js';
import { refusal } from '../problems/refusal.js';
import { defineRoute } from '../routing/route.js';

const mediaType = 'application/schema+json';

export const listSchemas = defineRoute(
  {
    method: 'get',
    path: '/schemas',
    operationId: 'listSchemas',
    summary: 'schemas.summary',
    access: 'public',
    answer: { json: 'SchemaList' },
  },
  () => ({ body: { schemas: Object.keys(schemas) } }),
);

export const showSchema = defineRoute(
  {
    method: 'get',
    path: '/schemas/{schema}',
    operationId: 'showSchema',
    summary: 'schema.summary',
    access: 'public',
    answer: { mediaType, description: 'outlineSchema.ok' },
    problems: ['unknown-schema'],
  },
  ({ c, params: { schema } }) => {
    if (!isNamed(schema)) throw refusal('unknown-schema', { schema });
    return c.body(JSON.stringify(namedJsonSchema(schema)), 200, { 'Content-Type': mediaType });
  },
);

function isNamed(name: string): name is keyof typeof schemas {
  return Object.hasOwn(schemas, name);
}
