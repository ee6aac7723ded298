import type { RouteConfig } from '@hono/zod-openapi';
import { formats, formatSchema } from '../documents/formats.js';
import { problemDefinitions } from '../problems/problem-definitions.data.js';
import type { ProblemName } from '../problems/problem-name.js';
import { takesKey } from '../routing/conditions.js';
import { paramNames } from '../routing/path-params.js';
import type { RouteDefinition } from '../routing/route-definition.js';
import { keySeparator, type TextKey } from './operation-texts.data.js';
import { schemaRef } from './schema-ref.js';

type Responses = RouteConfig['responses'];
type Response = Responses[string];

/** All responses of a route: its success, its problems, and the error nobody expects. */
export function responses(definition: RouteDefinition): Responses {
  const { answer } = definition;
  const status = 'empty' in answer ? 204 : 'json' in answer ? (answer.status ?? 200) : 200;
  const names = new Map<number, ProblemName[]>();
  for (const name of problemsOf(definition)) {
    const { status: own } = problemDefinitions[name];
    names.set(own, [...(names.get(own) ?? []), name]);
  }
  return Object.fromEntries([
    [status, success(definition)],
    ...[...names].map(([own, list]) => [own, problemResponse(list)] as const),
  ]);
}

/** What a route can answer when not all is well: its own problems, and those of what it declares. */
function problemsOf(definition: RouteDefinition): readonly ProblemName[] {
  const { problems = [], body, access, ifMatch, answer } = definition;
  const all: ProblemName[] = [
    ...problems,
    'wrong-parameter',
    'too-many-requests',
    'unauthenticated',
  ];
  if ('file' in answer) all.push('not-acceptable', 'not-drawable');
  if (body !== undefined) all.push(...bodyProblems);
  if (definition.method !== 'get') all.push('forged-request');
  if (access !== 'public') all.push('forbidden');
  if (ifMatch === true) all.push('version-required', 'version-changed');
  if (takesKey(definition)) all.push('wrong-key', 'key-reused');
  if (mayBeNoAddress(definition)) all.push('unknown-route');
  return [...new Set([...all, 'internal-error' as const])];
}

/** Whether a value in the path can be one that is never found. */
function mayBeNoAddress({ path }: RouteDefinition): boolean {
  return paramNames(path).some((name) => name !== 'template' && name !== 'document');
}

const bodyProblems = [
  'unreadable-json',
  'not-utf8',
  'incomplete-body',
  'body-too-large',
  'unsupported-media-type',
] as const satisfies readonly ProblemName[];

function problemResponse(names: readonly ProblemName[]): Response {
  return {
    description: names.join(keySeparator),
    content: { 'application/problem+json': { schema: schemaRef('Problem') } },
  };
}

function success({ answer, summary }: RouteDefinition): Response {
  if ('empty' in answer) return { description: answer.empty };
  if ('file' in answer) return fileResponse();
  if ('mediaType' in answer) {
    const content = [answer.mediaType].flat().map((full) => {
      const [type = full] = full.split(';');
      return [type, { schema: type.endsWith('json') ? { type: 'object' as const } : {} }] as const;
    });
    return { description: answer.description, content: Object.fromEntries(content) };
  }
  const headers = {
    ...(answer.etag === true ? { ETag: textHeader('header.etag') } : {}),
    ...(answer.status === undefined ? {} : { Location: textHeader('header.location') }),
  };
  return {
    description: answer.description ?? summary,
    ...(Object.keys(headers).length > 0 ? { headers } : {}),
    content: { 'application/json': { schema: schemaRef(answer.json) } },
  };
}

const textHeader = (description: TextKey) => ({
  description,
  schema: { type: 'string' as const },
});

/** A file in any of our formats. */
function fileResponse(): Response {
  const file = { schema: {} };
  return {
    description: 'file.ok' satisfies TextKey,
    headers: {
      'Content-Disposition': textHeader('file.disposition'),
      'Baocao-Diagnostics': textHeader('file.diagnostics'),
    },
    content: Object.fromEntries(
      formatSchema.options.map((format) => [formats[format].mediaType, file]),
    ),
  };
}
