import { z, type RouteConfig } from '@hono/zod-openapi';
import { formats } from '../documents/formats.js';
import { takesKey } from '../routing/conditions.js';
import { paramNames, pathParams } from '../routing/path-params.js';
import type { RouteDefinition } from '../routing/route-definition.js';
import type { TextKey } from './operation-texts.data.js';
import { routeGroup } from './route-group.js';
import { responses } from './responses.js';
import { schemaRef } from './schema-ref.js';

const inWords = (description: TextKey) => ({ param: { description } });

/** The name under which the OpenAPI document has the access tokens. */
export const tokenScheme = 'token';

/** A route as the OpenAPI document tells it. */
export function routeConfig(definition: RouteDefinition): RouteConfig {
  const { method, path, operationId, summary, query, access } = definition;
  return {
    method,
    path,
    operationId,
    tags: [routeGroup(path)],
    summary,
    security: access === 'public' ? [] : [{ [tokenScheme]: [] }],
    request: {
      params: z.object(
        Object.fromEntries(
          paramNames(path).map((name) => {
            const { schema, description } = pathParams[name];
            return [name, schema.openapi(inWords(description))];
          }),
        ),
      ),
      ...(query === undefined ? {} : { query }),
      headers: z.object(headersOf(definition)),
      ...bodyOf(definition),
    },
    responses: responses(definition),
  };
}

function headersOf(definition: RouteDefinition) {
  return {
    ...(definition.ifMatch === true
      ? { 'If-Match': z.string().openapi(inWords('param.ifMatch')) }
      : {}),
    ...(takesKey(definition)
      ? {
          'Idempotency-Key': z
            .string()
            .regex(/^[!-~]{1,200}$/u)
            .optional()
            .openapi(inWords('param.idempotencyKey')),
        }
      : {}),
  };
}

/** What a body holds is checked by the route itself. */
function bodyOf({ body }: RouteDefinition) {
  if (body === undefined) return {};
  const content =
    body === 'docx'
      ? { [formats.docx.mediaType]: { schema: { type: 'string' as const, format: 'binary' } } }
      : { 'application/json': { schema: schemaRef(body) } };
  return { body: { required: true, content } };
}
