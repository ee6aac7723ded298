import type { IsoDate, Language } from '@baocao/core';
import type { Context } from 'hono';
import type { Caller } from '../access/caller.js';
import type { ApiEnv } from '../api-deps.js';
import type { ParamsOf } from '../routing/path-params.js';
import type { RouteDefinition } from '../routing/route-definition.js';
import type { CallApi } from './api-caller.js';
import type { Say } from './say.js';

/** All that is known of a page before it is asked for. */
export type PageDefinition = Pick<RouteDefinition, 'path' | 'operationId' | 'access'> & {
  readonly method: 'get' | 'post';
};

/** Everything that the handler of a page gets. */
export type PageRequest<Definition extends PageDefinition = PageDefinition> = {
  readonly c: Context<ApiEnv>;
  readonly params: ParamsOf<Definition['path']>;
  readonly caller: Definition['access'] extends 'public' ? Caller | undefined : Caller;
  /** What a form sent; empty for a page that is only looked at. */
  readonly form: FormData;
  /** The key of the forms that the page shows. */
  readonly formKey: string;
  /** Calls the API as whoever asked for the page. */
  readonly call: CallApi;
  readonly language: Language;
  /** In Viet Nam. */
  readonly today: IsoDate;
  readonly say: Say;
  /** The program that checks forms in the browser, where the server has one. */
  readonly liveScript: string | undefined;
};

/** A page, or what a form on one is sent to. */
export type Page<Definition extends PageDefinition = PageDefinition> = {
  readonly definition: Definition;
  // Written as a method, so that pages of all definitions fit into one list, like routes.
  handle(request: PageRequest<Definition>): Response | Promise<Response>;
};

/** Declares a page, its handler typed by what is declared. */
export function definePage<const Definition extends PageDefinition>(
  definition: Definition,
  handle: Page<Definition>['handle'],
): Page<Definition> {
  return { definition, handle };
}
