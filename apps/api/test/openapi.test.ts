import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { operationTexts } from '../src/openapi/operation-texts.data.js';
import { schemas } from '../src/openapi/schemas.js';
import { problemDefinitions } from '../src/problems/problem-definitions.data.js';
import { english, posted, sampleApp, sampleReport } from './sample-app.js';

const app = sampleApp();

const contentSchema = z.record(
  z.string(),
  z.object({ schema: z.object({ $ref: z.string().optional() }).loose() }),
);
const operationSchema = z.object({
  operationId: z.string(),
  summary: z.string(),
  parameters: z
    .array(
      z.object({
        name: z.string(),
        in: z.enum(['path', 'query', 'header']),
        description: z.string(),
      }),
    )
    .optional(),
  security: z.array(z.unknown()),
  requestBody: z.object({ required: z.literal(true), content: contentSchema }).optional(),
  responses: z.record(
    z.string(),
    z.object({ description: z.string().min(1), content: contentSchema.default({}) }),
  ),
});
const documentSchema = z.object({
  openapi: z.literal('3.1.0'),
  info: z.object({ title: z.string(), version: z.string(), description: z.string() }),
  paths: z.record(
    z.string(),
    z.partialRecord(z.enum(['get', 'post', 'put', 'delete']), operationSchema),
  ),
  components: z.object({ schemas: z.record(z.string(), z.record(z.string(), z.unknown())) }),
});

async function openApiText(headers: Readonly<Record<string, string>> = {}): Promise<string> {
  return (await app.request('/openapi.json', { headers })).text();
}
const text = await openApiText();
const document = documentSchema.parse(JSON.parse(text));

const operations = Object.entries(document.paths).flatMap(([path, methods]) =>
  Object.entries(methods).map(([method, operation]) => ({ path, method, operation })),
);

const isPage = (path: string) => path === '/' || path.startsWith('/app/');

it('has every route of the app but its pages, and no other', () => {
  const served = app.routes
    .filter(({ method, path }) => method !== 'ALL' && !isPage(path))
    .map(({ method, path }) => `${method} ${path.replaceAll(/:(\w+)/gu, '{$1}')}`);
  const described = operations.map(({ method, path }) => `${method.toUpperCase()} ${path}`);
  expect([...described].sort()).toEqual([...new Set(served)].sort());
});

it('gives every operation an id of its own', () => {
  const ids = operations.map(({ operation }) => operation.operationId);
  expect(new Set(ids).size).toBe(ids.length);
});

it('points to nothing that is not there, and has nothing that is not pointed to', () => {
  const targets = [...text.matchAll(/"\$ref":"([^"]+)"/gu)].map(([, target]) => target);
  const known = Object.keys(document.components.schemas).map(
    (name) => `#/components/schemas/${name}`,
  );
  expect([...new Set(targets)].sort()).toEqual(known.sort());
});

it('holds schemas that are JSON Schema 2020-12, as zod reads it back', () => {
  const $defs = document.components.schemas;
  const moved = JSON.parse(
    JSON.stringify($defs).replaceAll('#/components/schemas/', '#/$defs/'),
  ) as Record<string, z.core.JSONSchema.JSONSchema>; // Written by JSON.stringify just now.
  const read = z.fromJSONSchema({ $ref: '#/$defs/Report', $defs: moved });
  expect(read.safeParse(sampleReport({ responses: { context: 'Bằng lời.' } })).success).toBe(true);
  expect(read.safeParse(sampleReport({ unit: 3 })).success).toBe(false);
});

it('serves each schema by itself, with all that it points to', async () => {
  const own = await (await app.request('/schemas/Report')).text();
  const read = z.fromJSONSchema(JSON.parse(own) as z.core.JSONSchema.JSONSchema); // Our own answer.
  expect(read.safeParse(sampleReport({ responses: { context: 'Bằng lời.' } })).success).toBe(true);
  expect(read.safeParse(sampleReport({ unit: 3 })).success).toBe(false);
  expect(own).not.toContain('UnitStanding');
});

it.each(operations)('names every parameter of $method $path', ({ path, operation }) => {
  const inPath = [...path.matchAll(/\{(\w+)\}/gu)].map(([, name]) => name);
  const named = (operation.parameters ?? []).filter((parameter) => parameter.in === 'path');
  expect(named.map(({ name }) => name)).toEqual(inPath);
});

it.each(operations)('documents the failures of $method $path', ({ operation }) => {
  const statuses = Object.keys(operation.responses);
  expect(statuses.filter((status) => status.startsWith('2'))).toHaveLength(1);
  expect(statuses).toEqual(expect.arrayContaining(['429', '500']));
  for (const [status, { content }] of Object.entries(operation.responses)) {
    if (status.startsWith('2')) continue;
    expect(content['application/problem+json']?.schema.$ref).toBe('#/components/schemas/Problem');
  }
});

it('speaks the language of the reader', async () => {
  const inEnglish = documentSchema.parse(JSON.parse(await openApiText(english)));
  expect(document.info.description).toBe(operationTexts['api.description'].vi);
  expect(inEnglish.info.description).toBe(operationTexts['api.description'].en);
  expect(inEnglish.paths['/templates/{template}']?.get?.responses['404']?.description).toBe(
    'No such template',
  );
  const keys = [...Object.keys(operationTexts), ...Object.keys(problemDefinitions)];
  expect(keys.filter((key) => text.includes(`"${key}"`))).toEqual([]);
});

const report = sampleReport();
const wordFile = readFileSync(
  new URL('../../../packages/docx/corpus/typed-report.docx', import.meta.url),
);
const requests: readonly [path: string, actual: string, init?: RequestInit][] = [
  ['/health', '/health'],
  ['/ready', '/ready'],
  ['/docs', '/docs'],
  ['/docs/rapidoc.js', '/docs/rapidoc.js'],
  ['/openapi.json', '/openapi.json'],
  ['/schemas', '/schemas'],
  ['/schemas/{schema}', '/schemas/Report'],
  ['/schemas/{schema}', '/schemas/Nothing'],
  ['/templates', '/templates'],
  ['/templates/{template}', '/templates/hai-phong'],
  ['/templates/{template}', '/templates/x'],
  ['/templates/{template}/outline', '/templates/hai-phong/outline'],
  ['/templates/{template}/outline', '/templates/x/outline'],
  ['/templates/{template}/outline/schema', '/templates/hai-phong/outline/schema'],
  ['/templates/{template}/outline/schema', '/templates/x/outline/schema'],
  ...['letter?format=txt', 'letter?format=x', 'x', 'letter'].map(
    (end): [string, string, RequestInit] => [
      '/templates/{template}/documents/{document}',
      `/templates/hai-phong/documents/${end}`,
      { headers: { Accept: 'image/png' } },
    ],
  ),
  ...['le-chan/blank-report?format=docx', 'x/blank-report', 'le-chan/blank-report'].map(
    (end): [string, string, RequestInit] => [
      '/templates/{template}/units/{unit}/blank-report',
      `/templates/hai-phong/units/${end}`,
      { headers: { Accept: 'image/png' } },
    ],
  ),
  ...['', '?unit=le-chan', '?unit=x', '?unit=X'].map((end): [string, string, RequestInit] => [
    '/templates/{template}/reports/import',
    `/templates/hai-phong/reports/import${end}`,
    { method: 'POST', body: wordFile },
  ]),
  [
    '/templates/{template}/reports/import',
    '/templates/hai-phong/reports/import',
    { method: 'POST', body: 'not a Word file' },
  ],
  ...['reports/validate', 'reports/render?format=txt'].flatMap((end) =>
    [
      posted(report),
      posted({}),
      posted('{'),
      posted('{}', { 'Content-Type': 'text/plain' }),
      posted('{}', { 'Content-Length': '100000000' }),
    ].map((init): [string, string, RequestInit] => [
      `/templates/{template}/${end.replace(/\?.*/u, '')}`,
      `/templates/hai-phong/${end}`,
      init,
    ]),
  ),
  ['/templates/{template}/reports/validate', '/templates/x/reports/validate', posted(report)],
  ['/templates/{template}/reports/render', '/templates/x/reports/render', posted(report)],
  ['/outlines/validate', '/outlines/validate', posted({})],
  ['/outlines/validate', '/outlines/validate', posted('')],
];

describe('answers as documented:', () => {
  it('tries every operation that needs no token', () => {
    const tried = new Set(requests.map(([path]) => path));
    const open = operations.filter(({ operation }) => operation.security.length === 0);
    expect([...tried].sort()).toEqual([...new Set(open.map(({ path }) => path))].sort());
  });

  it.each(requests)('%s at %s', async (path, actual, init = {}) => {
    const response = await app.request(actual, init);
    const method = init.method === 'POST' ? 'post' : 'get';
    const documented = document.paths[path]?.[method]?.responses[String(response.status)];
    const [mediaType = ''] = response.headers.get('Content-Type')?.split(';') ?? [];
    const described = documented?.content[mediaType];
    expect(described, `${String(response.status)} ${mediaType}`).toBeDefined();
    const name = described?.schema.$ref?.replace('#/components/schemas/', '');
    const schema = Object.entries(schemas).find(([own]) => own === name)?.[1];
    if (schema !== undefined) schema.parse(await response.json());
  });
});
