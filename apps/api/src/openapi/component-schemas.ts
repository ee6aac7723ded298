import type { OpenAPIHono } from '@hono/zod-openapi';
import * as z from 'zod';
import { schemas } from './schemas.js';

type ComponentSchema = Parameters<OpenAPIHono['openAPIRegistry']['registerComponent']>[2];

/**
 * The named schemas as JSON Schema, each once. Zod makes them, not the generator of the routes,
 * which does not know schemas that hold themselves.
 */
export function componentSchemas(): [name: string, schema: ComponentSchema][] {
  const names = z.registry<{ id: string }>();
  for (const [id, schema] of Object.entries(schemas)) names.add(schema, { id });
  const made = z.toJSONSchema(names, {
    io: 'input',
    uri: (id) => `#/components/schemas/${id}`,
    override: ({ jsonSchema }) => {
      // That our types are readonly is no matter of the data.
      delete jsonSchema.readOnly;
    },
  });
  return Object.entries(made.schemas).map(([name, schema]) => {
    // In the OpenAPI document its place is its address.
    delete schema.$schema;
    delete schema.$id;
    return [name, schema];
  });
}
