import { afterAll, beforeAll, expect, it } from 'vitest';
import { openedRound, storedApp, type StoredApp } from '../../test/stored-app.js';
import { createClient } from './create-client.js';

let stored: StoredApp;

beforeAll(async () => {
  stored = await storedApp();
});

afterAll(async () => {
  await stored.store.close();
});

it('calls the API with a token, the version that was seen, and in a language', async () => {
  const token = await openedRound(stored, 'typed');
  const fetch: typeof globalThis.fetch = async (input, init) => stored.app.request(input, init);
  const { rounds } = createClient('http://localhost', { token, language: 'en', fetch });
  const param = { round: 'typed', unit: 'le-chan' };
  const unit = rounds[':round'].units[':unit'];
  const seen = await unit.$get({ param });
  expect(seen.ok && (await seen.json()).status).toBe('expected');
  const stale = await unit.exclude.$post({
    param,
    header: { 'If-Match': '"9"' },
    json: { reason: 'Merged.' },
  });
  expect(stale.ok || (await stale.json()).type).toContain('version-changed');
  const header = { 'If-Match': seen.headers.get('ETag') ?? '' };
  const json = { reason: 'Merged.' };
  const excluded = await unit.exclude.$post({ param, header, json });
  expect(excluded.ok && (await excluded.json()).excludedFor).toBe('Merged.');
  const status = await rounds[':round'].status.$get({ param, query: { on: '2023-06-01' } });
  expect(status.ok && (await status.json()).counts.excluded).toBe(1);
});
