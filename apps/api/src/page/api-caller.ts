import type { Context } from 'hono';
import type * as z from 'zod';
import type { Api, ApiEnv } from '../api-deps.js';
import { problemSchema } from '../problems/problem-schema.js';
import { idempotencyKey } from './form-key.js';
import { PageProblem } from './page-problem.js';

/** What a page sends to the API. */
type Sent = {
  readonly method?: 'POST' | 'PUT';
  /** Sent as JSON; bytes as they stand. */
  readonly body?: unknown;
  readonly type?: string;
  readonly ifMatch?: string;
};

/** What the API answered, and the version of it. */
export type Answered<Value> = { readonly value: Value; readonly etag: string };

/** @throws PageProblem with what the API says where it refuses. */
export type CallApi = <Value>(
  schema: z.ZodType<Value>,
  path: string,
  sent?: Sent,
) => Promise<Answered<Value>>;

/** What is said of the body of the page's own request, and does not hold for the one to the API. */
const ofBody = ['content-type', 'content-length', 'transfer-encoding', 'expect', 'accept'];

/**
 * Calls the API of the same app as whoever asked for the page: same token, same guards, same trail.
 * Pages know of rounds and reports what the API tells, and change them by it alone. What is posted
 * goes under the key of the form; what is put over a version, its `If-Match` lets through once.
 */
export function apiCaller(api: Pick<Api, 'request'>, c: Context<ApiEnv>, form: FormData): CallApi {
  return async (schema, path, { method, body, type = 'application/json', ifMatch } = {}) => {
    const headers = new Headers(c.req.raw.headers);
    for (const name of ofBody) headers.delete(name);
    if (body !== undefined) headers.set('Content-Type', type);
    if (ifMatch !== undefined) headers.set('If-Match', ifMatch);
    const sent = body === undefined ? {} : { body: asSent(body) };
    const key = method === 'POST' ? idempotencyKey(form, { path, ifMatch, ...sent }) : undefined;
    if (key !== undefined) headers.set('Idempotency-Key', key);
    const response = await api.request(path, { method: method ?? 'GET', headers, ...sent }, c.env);
    const answer: unknown = await response.json();
    if (!response.ok) throw new PageProblem(problemSchema.parse(answer));
    return { value: schema.parse(answer), etag: response.headers.get('ETag') ?? '' };
  };
}

const asSent = (body: unknown) =>
  body instanceof Uint8Array ? new Uint8Array(body) : JSON.stringify(body);
