import { limits } from '@baocao/core';
import type { Template } from '@baocao/template';
import type { OpenAPIHono } from '@hono/zod-openapi';
import type { LanguageVariables } from 'hono/language';

/** How much the API takes in. */
export type ApiLimits = {
  /** Bytes of a report or an outline to check. */
  readonly bodyBytes: number;
  /** Bytes of a report to make a document of: drawing takes seconds for each million. */
  readonly renderBytes: number;
};

/** A report of 1 MB has some 300 pages. */
export const defaultLimits: ApiLimits = { bodyBytes: limits.jsonBytes, renderBytes: 1_000_000 };

/** What the API needs of the world. */
export type ApiDeps = {
  /** The templates it serves, each with an id of its own. */
  readonly templates: readonly Template[];
  /** The moment stamped into the files it makes. */
  readonly now: () => Date;
  /** Keeps an error that is a bug of ours, and gives the id under which it can be found. */
  readonly recordFault: (error: unknown) => string;
  /** 5 MB, and 1 MB to make a document of, where absent. */
  readonly limits?: Partial<ApiLimits>;
};

export type ApiEnv = { Variables: LanguageVariables };

export type Api = OpenAPIHono<ApiEnv>;

/** Adds one route. */
export type AddRoute = (
  api: Api,
  deps: Omit<ApiDeps, 'limits'> & { readonly limits: ApiLimits },
) => void;
