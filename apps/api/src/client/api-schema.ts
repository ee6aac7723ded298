import type * as z from 'zod';
import type { schemas } from '../openapi/schemas.js';
import type { problemDefinitions } from '../problems/problem-definitions.data.js';
import type { Problem } from '../problems/problem-schema.js';
import type { routes } from '../routes/routes.js';
import type { ParamsOf } from '../routing/path-params.js';
import type { RouteDefinition, SchemaName } from '../routing/route-definition.js';

/** The routes of the API as Hono writes them in types, made from the routes themselves. */
export type ApiSchema = {
  readonly [Path in Known['path'] as HonoPath<Path>]: {
    readonly [Method in MethodsAt<Path> as `$${Method}`]: EndpointOf<
      Extract<Known, { readonly path: Path; readonly method: Method }>
    >;
  };
};

type Known = (typeof routes)[number]['definition'];
type MethodsAt<Path> = Extract<Known, { readonly path: Path }>['method'];

/** `/rounds/{round}` → `/rounds/:round`. */
type HonoPath<Path extends string> = Path extends `${infer Before}{${infer Name}}${infer After}`
  ? `${Before}:${Name}${HonoPath<After>}`
  : Path;

type EndpointOf<Definition extends RouteDefinition> = Success<Definition> | Failure<Definition>;

type Success<Definition extends RouteDefinition> = InputOf<Definition> &
  (Definition['answer'] extends { readonly json: infer Name extends SchemaName }
    ? {
        output: z.output<(typeof schemas)[Name]>;
        outputFormat: 'json';
        status: Definition['answer'] extends { readonly status: infer Status } ? Status : 200;
      }
    : Definition['answer'] extends { readonly empty: string }
      ? { output: unknown; outputFormat: 'body'; status: 204 }
      : { output: unknown; outputFormat: 'body'; status: 200 });

type Failure<Definition extends RouteDefinition> = InputOf<Definition> & {
  output: Problem;
  outputFormat: 'json';
  status: (typeof problemDefinitions)[keyof typeof problemDefinitions]['status'];
};

type InputOf<Definition extends RouteDefinition> = {
  input: ParamInput<Definition['path']> &
    (Definition extends { readonly query: infer Query extends z.ZodObject }
      ? { query?: QueryInput<z.input<Query>> }
      : unknown) &
    (Definition extends { readonly body: infer Name extends SchemaName }
      ? { json: z.input<(typeof schemas)[Name]> }
      : unknown) &
    (Definition extends { readonly ifMatch: true }
      ? { header: { 'If-Match': string; 'Idempotency-Key'?: string } }
      : { header?: { 'Idempotency-Key'?: string } });
};

type ParamInput<Path extends string> = [keyof ParamsOf<Path>] extends [never]
  ? unknown
  : { param: ParamsOf<Path> };

/** In an address all is text. */
type QueryInput<Query> = {
  [Name in keyof Query]: Query[Name] extends string | undefined ? Query[Name] : string;
};
