import type { Hono } from 'hono';
import { hc, type ClientRequestOptions } from 'hono/client';
import type { BlankEnv } from 'hono/types';
import type { ApiSchema } from './api-schema.js';

/** The API as Hono types an app: for `hc`, `testClient` and whatever else asks for one. */
export type ApiApp = Hono<BlankEnv, ApiSchema>;

/** Calls the API: `client.rounds[':round'].$get({ param: { round } })`. */
export type ApiClient = ReturnType<typeof hc<ApiApp>>;

/** How to call: with which token, in which language of messages, by which `fetch`. */
export type ClientOptions = Pick<ClientRequestOptions, 'fetch'> & {
  readonly token?: string;
  readonly language?: 'vi' | 'en';
};

/**
 * A typed client of a server. Where an answer is not `ok`, its `json()` is a problem with its
 * diagnostics. The bytes of a Word file go into the options of a call: `{ init: { body } }`.
 * @param origin - `http://127.0.0.1:3000`
 */
export function createClient(
  origin: string,
  { token, language, fetch }: ClientOptions = {},
): ApiClient {
  return hc<ApiApp>(origin, {
    headers: {
      ...(token === undefined ? {} : { Authorization: `Bearer ${token}` }),
      ...(language === undefined ? {} : { 'Accept-Language': language }),
    },
    ...(fetch === undefined ? {} : { fetch }),
  });
}
