import type { RouteConfig } from '@hono/zod-openapi';
import { formats, formatSchema } from '../documents/formats.js';
import { problemDefinitions } from '../problems/problem-definitions.data.js';
import type { ProblemName } from '../problems/problem-name.js';
import { keySeparator, type TextKey } from './operation-texts.data.js';
import { schemaRef } from './schema-ref.js';
import type { schemas } from './schemas.js';

type Responses = RouteConfig['responses'];
type Response = Responses[string];

/** What a route that reads a JSON body can answer, beside its own problems. */
export const bodyProblems = [
  'unreadable-json',
  'not-utf8',
  'incomplete-body',
  'body-too-large',
  'unsupported-media-type',
] as const satisfies readonly ProblemName[];

/** All responses of a route: its success, its problems, and the error nobody expects. */
export function responses(success: Response, problems: readonly ProblemName[] = []): Responses {
  const names = new Map<number, ProblemName[]>();
  for (const name of [...problems, 'internal-error'] as const) {
    const { status } = problemDefinitions[name];
    names.set(status, [...(names.get(status) ?? []), name]);
  }
  return Object.fromEntries([
    [200, success],
    ...[...names].map(([status, own]) => [status, problemResponse(own)] as const),
  ]);
}

function problemResponse(names: readonly ProblemName[]): Response {
  return {
    description: names.join(keySeparator),
    content: { 'application/problem+json': { schema: schemaRef('Problem') } },
  };
}

/** A JSON answer of a named schema. */
export function jsonResponse(name: keyof typeof schemas, description: TextKey): Response {
  return { description, content: { 'application/json': { schema: schemaRef(name) } } };
}

/** A file in any of our formats. */
export function fileResponse(): Response {
  const file = { schema: {} };
  const text = (description: TextKey) => ({ description, schema: { type: 'string' as const } });
  return {
    description: 'file.ok' satisfies TextKey,
    headers: {
      'Content-Disposition': text('file.disposition'),
      'Baocao-Diagnostics': text('file.diagnostics'),
    },
    content: Object.fromEntries(
      formatSchema.options.map((format) => [formats[format].mediaType, file]),
    ),
  };
}

/** A JSON body of a named schema. What it holds is checked by the route itself. */
export function jsonBody(name: keyof typeof schemas) {
  return { required: true, content: { 'application/json': { schema: schemaRef(name) } } };
}
