import type { Template } from '@baocao/template';
import type { OpenAPIHono } from '@hono/zod-openapi';
import type { LanguageVariables } from 'hono/language';

/** How much the API takes in. */
export type ApiLimits = {
  /** Bytes of a request body. */
  readonly bodyBytes: number;
};

/** What the API needs of the world. */
export type ApiDeps = {
  /** The templates it serves, each with an id of its own. */
  readonly templates: readonly Template[];
  /** The moment stamped into the files it makes. */
  readonly now: () => Date;
  /** Keeps an error that is a bug of ours, and gives the id under which it can be found. */
  readonly recordFault: (error: unknown) => string;
  /** 5 MB where absent. */
  readonly limits?: ApiLimits;
};

export type ApiEnv = { Variables: LanguageVariables };

export type Api = OpenAPIHono<ApiEnv>;

/** Adds one route. */
export type AddRoute = (api: Api, deps: Required<ApiDeps>) => void;
