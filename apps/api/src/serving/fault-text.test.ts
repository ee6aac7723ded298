import { expect, it } from 'vitest';
import { openStore } from '../store/open-store.js';
import { audit } from '../store/tables.js';
import { faultText } from './fault-text.js';

it('says which query failed and why, without what was in it', async () => {
  const { db, close } = await openStore({ folder: undefined });
  const call = { at: new Date(), operation: 'x', path: '/x', status: 200, address: '' };
  const failed: unknown = await db
    .insert(audit)
    // Against its type, as a bug would be.
    .values({ ...call, actor: null as unknown as string, path: 'what somebody wrote' })
    .catch((error: unknown) => error);
  await close();
  const text = faultText(failed);
  expect(String(failed)).toContain('what somebody wrote');
  expect(text).not.toContain('what somebody wrote');
  expect(text).toContain('insert into "audit"');
  expect(text).toContain('null value in column "actor"');
});

it('says where a bug is', () => {
  expect(faultText(new TypeError('no such thing'))).toMatch(/^TypeError: no such thing\n +at /u);
  expect(faultText('thrown')).toBe('thrown');
});
