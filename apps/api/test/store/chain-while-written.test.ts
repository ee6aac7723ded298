import { addDays } from '@baocao/core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { chainCheckSchema } from '../../src/store/verify-chain.js';
import { openedRound, storedApp, type StoredApp } from '../stored-app.js';
import { storeEngines } from './store-engines.js';

const at = '/rounds/busy';
let stored: StoredApp;

beforeAll(async () => {
  // PostgreSQL: only there a step can be recorded while the chain is read.
  const open = storeEngines.find(([engine]) => engine === 'PostgreSQL')?.[1];
  stored = await storedApp({ limits: { callerRequests: 100_000 } }, open);
});

afterAll(() => stored.store.close());

it('finds a chain whole while steps are recorded', async () => {
  const issuer = await openedRound(stored, 'busy');
  let writing = true;
  const write = async () => {
    let tag = '"0"';
    for (let day = 1; day <= 60; day += 1) {
      const answer = await stored.call(issuer, `${at}/units/le-chan/extend`, {
        method: 'POST',
        body: { deadline: { kind: 'on-or-before', date: addDays('2023-07-01', day) } },
        headers: { 'If-Match': tag },
      });
      expect(answer.status).toBe(200);
      tag = answer.headers.get('ETag') ?? '';
    }
    writing = false;
  };
  const read = async () => {
    const broken: unknown[] = [];
    while (writing) {
      const check = chainCheckSchema.parse(await (await stored.call(issuer, `${at}/chain`)).json());
      if (!check.ok) broken.push(check);
    }
    return broken;
  };
  const [broken, others] = await Promise.all([read(), read(), write()]);
  expect([...broken, ...others]).toEqual([]);
});
