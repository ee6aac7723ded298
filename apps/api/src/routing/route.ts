import type { Context } from 'hono';
import type * as z from 'zod';
import type { Caller } from '../access/caller.js';
import type { ApiEnv } from '../api-deps.js';
import type { schemas } from '../openapi/schemas.js';
import type { ServedDeps } from '../served-deps.js';
import type { Database } from '../store/database.js';
import type { ParamsOf } from './path-params.js';
import type { RouteDefinition, SchemaName } from './route-definition.js';

/** What a route answers with, before it becomes JSON and headers. */
export type Reply<Body> = {
  readonly body: Body;
  /** The version of what is answered. */
  readonly etag?: string;
  /** Where to find what was made. */
  readonly location?: string;
};

/** Everything that the handler of a route gets. */
export type RouteRequest<Definition extends RouteDefinition> = {
  readonly c: Context<ApiEnv>;
  readonly deps: ServedDeps;
  readonly params: ParamsOf<Definition['path']>;
  readonly query: Definition['query'] extends z.ZodObject ? z.output<Definition['query']> : unknown;
  /** The body, of JSON its value, not yet held against any schema. */
  readonly input: Definition['body'] extends 'docx' ? Uint8Array : unknown;
  readonly caller: Definition['access'] extends 'public' ? Caller | undefined : Caller;
  /** The version in `If-Match`. */
  readonly ifMatch: Definition['ifMatch'] extends true ? string : string | undefined;
  /** Where to read and write: for a route that writes, its transaction. */
  readonly db: Database;
};

type Handled<Definition extends RouteDefinition> = Definition['answer'] extends {
  readonly json: infer Name extends SchemaName;
}
  ? Reply<z.output<(typeof schemas)[Name]>>
  : Definition['answer'] extends { readonly empty: string }
    ? Reply<undefined>
    : Response;

/** A route: what is known of it, and what it does. */
export type Route<Definition extends RouteDefinition = RouteDefinition> = {
  readonly definition: Definition;
  // Written as a method, so that routes of all definitions fit into one list; whoever calls it makes
  // the request by the route's own definition.
  handle(request: RouteRequest<Definition>): Handled<Definition> | Promise<Handled<Definition>>;
};

/** Declares a route, its handler typed by what is declared. */
export function defineRoute<const Definition extends RouteDefinition>(
  definition: Definition,
  handle: Route<Definition>['handle'],
): Route<Definition> {
  return { definition, handle };
}
