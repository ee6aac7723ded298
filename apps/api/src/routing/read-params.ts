import { parseWith } from '@baocao/core';
import * as z from 'zod';
import { refusal } from '../problems/refusal.js';
import { paramNames, pathParams, type PathParamName } from './path-params.js';
import type { RouteDefinition } from './route-definition.js';

/** @throws Refusal (404) for a value that cannot stand in the path. */
export function readParams(
  { path, method }: Pick<RouteDefinition, 'path' | 'method'>,
  given: Readonly<Record<string, string | undefined>>,
): Readonly<Partial<Record<PathParamName, string>>> {
  return Object.fromEntries(
    paramNames(path).map((name) => {
      const parsed = pathParams[name].schema.safeParse(given[name]);
      if (parsed.success) return [name, parsed.data];
      const allowed = allowedBy(parsed.error);
      if (allowed !== '') throw refusal('unknown-document', { allowed });
      throw refusal('unknown-route', { method: method.toUpperCase(), path: filled(path, given) });
    }),
  );
}

function filled(path: string, given: Readonly<Record<string, string | undefined>>): string {
  return path.replaceAll(/\{(\w+)\}/gu, (_, name: string) => given[name] ?? '');
}

/** @throws Refusal (400) for a parameter that is missing, wrong, or not of this route. */
export function readQuery(
  schema: z.ZodObject = z.object({}),
  given: Readonly<Record<string, string>>,
): unknown {
  const parsed = parseWith<unknown>(schema.strict(), { ...given });
  if (parsed.ok) return parsed.value;
  const { diagnostics } = parsed;
  const parameter = diagnostics[0]?.path.slice(1) ?? '';
  throw refusal('wrong-parameter', { parameter }, { diagnostics });
}

function allowedBy({ issues: [issue] }: z.ZodError): string {
  return issue?.code === 'invalid_value' ? issue.values.join(', ') : '';
}
