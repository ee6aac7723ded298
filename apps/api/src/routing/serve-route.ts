import type { JsonValue } from '@baocao/core';
import type { Context } from 'hono';
import type { Caller } from '../access/caller.js';
import { identify, unauthenticated } from '../access/identify.js';
import { mayCall } from '../access/may-call.js';
import type { ApiEnv } from '../api-deps.js';
import { recordCall } from '../audit/record-call.js';
import { readBody } from '../http/read-body.js';
import { readJsonBody } from '../http/read-json-body.js';
import { Refusal, refusal } from '../problems/refusal.js';
import type { ServedDeps } from '../served-deps.js';
import { answerOnce, type StoredAnswer } from '../store/answer-once.js';
import type { Database } from '../store/database.js';
import { readIfMatch, readKey, takesKey } from './conditions.js';
import { heldLog } from './held-log.js';
import { readParams, readQuery } from './read-params.js';
import type { Reply, Route, RouteRequest } from './route.js';
import type { RouteDefinition } from './route-definition.js';

type Params = ReturnType<typeof readParams>;

/**
 * The way of every request: who is it, may they, is it well formed; then the route's own handler,
 * for a write in one transaction with its trail and its answer.
 */
export async function serveRoute(
  route: Route,
  c: Context<ApiEnv>,
  deps: ServedDeps,
): Promise<Response> {
  const { definition } = route;
  // What only some may see is kept by no cache on the way.
  if (definition.access !== 'public') c.header('Cache-Control', 'no-store');
  const { caller, params } = await admit(definition, c, deps);
  const request = {
    c,
    deps,
    params,
    query: readQuery(definition.query, c.req.query()),
    ifMatch: readIfMatch(definition, c.req.header('If-Match')),
    input: await readInput(route, c, deps, caller),
    caller,
  };
  if (definition.writes === true && caller !== undefined) {
    return writeInTrail(route, { ...request, caller });
  }
  // Made by the route's own definition, a few lines above.
  const handled = await route.handle({ ...request, db: deps.store.db } as RouteRequest<
    Route['definition']
  >);
  return handled instanceof Response ? handled : asResponse(c, storedAnswer(route, handled));
}

/** What is known of a route or page before it is called, as far as it decides who may. */
type Guarded = Pick<
  RouteDefinition,
  'method' | 'path' | 'operationId' | 'access' | 'everyRound' | 'uncounted'
>;

/**
 * Lets a request in: who sends it, and what its path names.
 * @throws Refusal where it comes too often (429), or may not (401, 403).
 */
export async function admit(
  definition: Guarded,
  c: Context<ApiEnv>,
  deps: ServedDeps,
): Promise<{ readonly caller: Caller | undefined; readonly params: Params }> {
  const caller = definition.uncounted === true ? undefined : await countedCaller(c, deps);
  const params = readParams(definition, c.req.param());
  await authorize(definition, c, deps, { caller, params });
  return { caller, params };
}

async function countedCaller(c: Context<ApiEnv>, deps: ServedDeps): Promise<Caller | undefined> {
  let caller: Caller | undefined;
  try {
    caller = await identify(c, deps);
  } finally {
    const by = caller === undefined ? 'address' : 'caller';
    await deps.counter.count(by, caller?.id ?? addressOf(c, deps));
  }
  return caller;
}

async function authorize(
  definition: Guarded,
  c: Context<ApiEnv>,
  deps: ServedDeps,
  { caller, params }: { readonly caller: Caller | undefined; readonly params: Params },
): Promise<void> {
  if (definition.access === 'public') return;
  if (caller === undefined) throw unauthenticated();
  if (mayCall(caller, definition, params)) return;
  const denied = refusal('forbidden', {});
  await recordCall(deps.store.db, { c, deps, definition, caller, status: 403 });
  throw denied;
}

/** So many bytes from a stranger count as one request more: what is long takes long to check or draw. */
const bytesOfARequest = 25_000;

async function readInput(
  { definition }: Route,
  c: Context<ApiEnv>,
  deps: ServedDeps,
  caller: Caller | undefined,
): Promise<unknown> {
  if (definition.body === undefined) return undefined;
  const { limits } = deps;
  const arrived = async (bytes: number) => {
    const more = Math.floor(bytes / bytesOfARequest);
    if (caller !== undefined || more === 0) return;
    await deps.counter.count('address', addressOf(c, deps), more);
  };
  if (definition.body !== 'docx') {
    return readJsonBody(c.req.raw, limits[definition.bodyLimit ?? 'bodyBytes'], arrived);
  }
  const bytes = await readBody(c.req.raw, limits.uploadBytes);
  await arrived(bytes.length);
  return bytes;
}

const addressOf = (c: Context<ApiEnv>, deps: ServedDeps) => deps.addressOf?.(c.env) ?? '';

type WriteRequest = Omit<RouteRequest<Route['definition']>, 'db' | 'caller'> & {
  readonly caller: Caller;
};

/** Writes; who is denied by what the body says, and not by the path, is in the trail all the same. */
async function writeInTrail(route: Route, request: WriteRequest): Promise<Response> {
  try {
    return await write(route, request);
  } catch (error) {
    if (error instanceof Refusal && error.content.name === 'forbidden') {
      const { c, deps, caller } = request;
      const { definition } = route;
      await recordCall(deps.store.db, { c, deps, definition, caller, status: 403 });
    }
    throw error;
  }
}

async function write(route: Route, request: WriteRequest): Promise<Response> {
  const { c, deps, caller } = request;
  const { log, tell } = heldLog(deps.log);
  const act = async (db: Database): Promise<StoredAnswer> => {
    const handled = await route.handle({ ...request, deps: { ...deps, log }, db });
    if (handled instanceof Response) throw new TypeError('A route that writes answers JSON.');
    const answer = storedAnswer(route, handled);
    const { definition } = route;
    await recordCall(db, { c, deps, definition, caller, status: answer.status });
    return answer;
  };
  const answer = await committed(route, request, act);
  tell();
  return asResponse(c, answer);
}

/** Acts in a transaction; under a key, once. */
async function committed(
  { definition }: Route,
  { c, deps, caller, ifMatch, input }: WriteRequest,
  act: (db: Database) => Promise<StoredAnswer>,
): Promise<StoredAnswer> {
  const { db } = deps.store;
  const key = takesKey(definition) ? readKey(c.req.header('Idempotency-Key')) : undefined;
  if (key === undefined) return db.transaction(act);
  const request = {
    method: c.req.method,
    url: c.req.path + new URL(c.req.url).search,
    ifMatch: ifMatch ?? null,
    input: input instanceof Uint8Array ? byteText(input) : asJson(input),
  };
  return answerOnce(db, { caller: caller.id, key, request, at: deps.now() }, act);
}

const byteText = (bytes: Uint8Array) => Buffer.from(bytes).toString('base64');

function asJson(input: unknown): JsonValue {
  // What readJsonBody gives is JSON; a route without a body has none.
  return (input ?? null) as JsonValue;
}

function storedAnswer({ definition: { answer } }: Route, reply: Reply<unknown>): StoredAnswer {
  const headers = {
    ...(reply.etag === undefined ? {} : { ETag: reply.etag }),
    ...(reply.location === undefined ? {} : { Location: reply.location }),
  };
  if ('empty' in answer) return { status: 204, headers, body: '' };
  const status = 'json' in answer ? (answer.status ?? 200) : 200;
  return {
    status,
    headers: { ...headers, 'Content-Type': 'application/json' },
    body: JSON.stringify(reply.body),
  };
}

function asResponse(c: Context<ApiEnv>, { status, headers, body }: StoredAnswer): Response {
  for (const [name, value] of Object.entries(headers)) c.header(name, value);
  // Made of the definition of a route, which knows these alone.
  c.status(status as 200 | 201 | 202 | 204);
  return c.newResponse(body === '' ? null : body);
}
