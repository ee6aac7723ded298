import { randomBytes } from 'node:crypto';
import type { Round } from '@baocao/core';
import { haiPhongTemplate } from '@baocao/template-hai-phong';
import type { Role } from '../src/access/role.js';
import { issueToken } from '../src/access/issue-token.js';
import type { Api, ApiDeps } from '../src/api-deps.js';
import type { Store } from '../src/store/database.js';
import { openStore } from '../src/store/open-store.js';
import { sampleApp } from './sample-app.js';

export type Sent = {
  readonly method?: string;
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
};

/** An app with a store in memory, and tokens to call it with. */
export type StoredApp = {
  readonly app: Api;
  readonly store: Store;
  readonly deps: Pick<ApiDeps, 'now' | 'randomBytes'>;
  /** Makes a token, and gives its secret. */
  readonly token: (role: Role, bounds?: { round?: string; unit?: string }) => Promise<string>;
  /** Calls the app with a secret. */
  readonly call: (secret: string | undefined, path: string, sent?: Sent) => Promise<Response>;
};

export async function storedApp(
  given: Partial<ApiDeps> = {},
  open: () => Promise<Store> = () => openStore({ folder: undefined }),
): Promise<StoredApp> {
  const store = await open();
  const deps = {
    now: given.now ?? (() => new Date('2023-06-12T01:00:00Z')),
    randomBytes: (count: number) => randomBytes(count),
  };
  const app = sampleApp({ ...deps, store, ...given });
  return {
    app,
    store,
    deps,
    token: async (role, bounds = {}) => {
      const later = new Date(deps.now().getTime() + 90 * 24 * 60 * 60 * 1_000).toISOString();
      const wanted = { role, label: role, expiresAt: later, ...bounds };
      return (await issueToken(store.db, deps, wanted, 'test')).secret;
    },
    call: async (secret, path, { method = 'GET', body, headers = {} } = {}) =>
      app.request(path, {
        method,
        headers: {
          ...(secret === undefined ? {} : { Authorization: `Bearer ${secret}` }),
          ...(body === undefined ? {} : { 'Content-Type': 'application/json' }),
          ...headers,
        },
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      }),
  };
}

export const units = haiPhongTemplate.round.units.map(({ id }) => id);

/** A round of Hải Phòng under an id of its own, and with what a test changes of it. */
export function roundData(id: string, changes: Partial<Round> = {}) {
  return { template: 'hai-phong', round: { ...haiPhongTemplate.round, ...changes, id } };
}

/** Makes a round, issues and opens it; all by the API. */
export async function openedRound(
  { call, token }: StoredApp,
  id: string,
  changes: Partial<Round> = {},
): Promise<string> {
  const issuer = await token('issuer');
  const created = await call(issuer, '/rounds', { method: 'POST', body: roundData(id, changes) });
  if (created.status !== 201) throw new Error(await created.text());
  let etag = created.headers.get('ETag') ?? '';
  for (const step of ['issue', 'open']) {
    const headers = { 'If-Match': etag };
    const stepped = await call(issuer, `/rounds/${id}/${step}`, { method: 'POST', headers });
    if (stepped.status !== 200) throw new Error(await stepped.text());
    etag = stepped.headers.get('ETag') ?? '';
  }
  return issuer;
}
