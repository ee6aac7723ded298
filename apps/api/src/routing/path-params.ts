import { z } from '@hono/zod-openapi';
import { templateDocumentSchema } from '../documents/named-document.js';
import type { TextKey } from '../openapi/operation-texts.data.js';

type PathParam = {
  readonly schema: z.ZodType<string>;
  readonly description: TextKey;
};

const slug = z.string().regex(/^[a-z0-9][a-z0-9-]{0,99}$/u);
const id = z.string().regex(/^[0-9a-f]{32}$/u);

/** What can stand in braces in a path. */
export const pathParams = {
  template: { schema: z.string(), description: 'param.template' },
  document: {
    schema: templateDocumentSchema,
    description: 'param.document',
  },
  round: { schema: slug, description: 'param.round' },
  unit: { schema: slug, description: 'param.unit' },
  version: {
    schema: z.string().regex(/^[1-9]\d{0,3}$/u),
    description: 'param.version',
  },
  job: { schema: id, description: 'param.job' },
  file: { schema: z.string().regex(/^[a-z0-9][\w.-]{0,199}$/u), description: 'param.file' },
  figure: { schema: slug, description: 'param.figure' },
  schema: { schema: z.string().regex(/^[A-Z][A-Za-z]{0,59}$/u), description: 'param.schema' },
  section: {
    schema: z.string().regex(/^[a-z0-9][a-z0-9.-]{0,119}$/u),
    description: 'param.section',
  },
  token: { schema: id, description: 'param.token' },
} as const satisfies Readonly<Record<string, PathParam>>;
export type PathParamName = keyof typeof pathParams;

type NamesIn<Path extends string> = Path extends `${string}{${infer Name}}${infer Rest}`
  ? Name | NamesIn<Rest>
  : never;

/** The values of what stands in braces in a path: `ParamsOf<'/rounds/{round}'>`. */
export type ParamsOf<Path extends string> = {
  readonly [Name in NamesIn<Path> & PathParamName]: z.output<(typeof pathParams)[Name]['schema']>;
};

/** The names in braces, in their order. */
export function paramNames(path: string): readonly PathParamName[] {
  const known = (name: string): name is PathParamName => name in pathParams;
  return [...path.matchAll(/\{(\w+)\}/gu)].flatMap(([, name = '']) => (known(name) ? [name] : []));
}
