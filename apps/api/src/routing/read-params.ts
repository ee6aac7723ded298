import type * as z from 'zod';
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

/** @throws Refusal (400) for a parameter outside its list of values. */
export function readQuery(
  schema: z.ZodObject | undefined,
  given: Readonly<Record<string, string>>,
): unknown {
  if (schema === undefined) return undefined;
  const parsed = schema.safeParse(given);
  if (parsed.success) return parsed.data;
  const parameter = parsed.error.issues[0]?.path.join('.') ?? '';
  throw refusal('wrong-parameter', { parameter, allowed: allowedBy(parsed.error) });
}

function allowedBy({ issues: [issue] }: z.ZodError): string {
  return issue?.code === 'invalid_value' ? issue.values.join(', ') : '';
}
