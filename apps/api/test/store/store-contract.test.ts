import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { haiPhongTemplate } from '@baocao/template-hai-phong';
import { Refusal } from '../../src/problems/refusal.js';
import { answerOnce } from '../../src/store/answer-once.js';
import type { Store } from '../../src/store/database.js';
import { audit, drafts, rounds } from '../../src/store/tables.js';
import { storeEngines } from './store-engines.js';

const at = new Date('2023-06-12T01:00:00.123Z');

describe.each(storeEngines)('the store on %s', (engine, open) => {
  let store: Store;

  beforeAll(async () => {
    store = await open();
    await store.db.insert(rounds).values({
      id: 'qcdc-2023-h1',
      template: haiPhongTemplate,
      createdAt: at,
      createdBy: 'test',
      headSeq: 0,
      headHash: '',
    });
  });

  afterAll(async () => {
    await store.close();
  });

  it('answers', async () => {
    expect(store.engine).toBe(engine);
    await store.ping();
  });

  it('gives back what was put in, letter for letter', async () => {
    const [round] = await store.db.select().from(rounds);
    expect(round?.template).toEqual(haiPhongTemplate);
    expect(Object.keys(round?.template ?? {})).toEqual(Object.keys(haiPhongTemplate));
    expect(round?.createdAt).toEqual(at);
  });

  it('keeps characters that only an escape can write', async () => {
    const text = 'a\u0000b \ud800 “Tiếng Việt”';
    const { rows } = (await store.db.execute<{ text: string }>(
      sql`select ${JSON.stringify({ text })}::json::text as text`,
    )) as { rows: { text: string }[] }; // Both drivers give their rows so.
    expect(JSON.parse(rows[0]?.text ?? '')).toEqual({ text });
  });

  it.each(['events', 'submissions', 'uploads', 'audit'])(
    'changes, deletes and empties nothing in “%s”',
    async (table) => {
      const name = sql.identifier(table);
      const own = sql.identifier(table === 'audit' ? 'actor' : 'round');
      const changes = [
        sql`update ${name} set ${own} = 'x'`,
        sql`delete from ${name}`,
        sql`truncate ${name}`,
      ];
      for (const change of changes) {
        await expect(store.db.execute(change)).rejects.toMatchObject({
          cause: { message: expect.stringContaining('is append-only') as unknown },
        });
      }
    },
  );

  it('takes back the whole of a write that fails', async () => {
    const failed = store.db.transaction(async (transaction) => {
      await transaction.insert(audit).values(call('lost'));
      throw new Error('stop');
    });
    await expect(failed).rejects.toThrow('stop');
    const actors = await store.db.select({ actor: audit.actor }).from(audit);
    expect(actors).not.toContainEqual({ actor: 'lost' });
  });

  describe('a write under a key', () => {
    const answer = { status: 201, headers: { Location: '/x' }, body: '{"a":1}' };

    it('is done once, however often and however much at once it is sent', async () => {
      let done = 0;
      const send = () =>
        answerOnce(store.db, key('often'), async (transaction) => {
          done += 1;
          await transaction.insert(audit).values(call('often'));
          return answer;
        });
      const answers = await Promise.all(Array.from({ length: 20 }, send));
      expect(done).toBe(1);
      expect(answers.filter(({ headers }) => 'Idempotent-Replayed' in headers)).toHaveLength(19);
      for (const { status, body } of answers) expect([status, body]).toEqual([201, '{"a":1}']);
      const rows = await store.db.select({ actor: audit.actor }).from(audit);
      expect(rows.filter(({ actor }) => actor === 'often')).toHaveLength(1);
    });

    it('is done again after a failure, which leaves no trace', async () => {
      const failing = answerOnce(store.db, key('again'), () => Promise.reject(new Error('stop')));
      await expect(failing).rejects.toThrow('stop');
      expect(await answerOnce(store.db, key('again'), () => Promise.resolve(answer))).toEqual(
        answer,
      );
    });

    it('does not stand for another request, and is its caller’s own', async () => {
      const act = () => Promise.resolve(answer);
      await answerOnce(store.db, key('own'), act);
      const other = answerOnce(store.db, { ...key('own'), request: { b: 2 } }, act);
      await expect(other).rejects.toBeInstanceOf(Refusal);
      const stranger = await answerOnce(store.db, { ...key('own'), caller: 'b' }, act);
      expect(stranger).toEqual(answer);
    });
  });

  it('keeps one draft for a unit', async () => {
    const draft = {
      round: 'qcdc-2023-h1',
      unit: 'le-chan',
      revision: 1,
      report: {} as never, // What stands in it is no matter here.
      savedAt: at,
      savedBy: 'test',
    };
    await store.db.insert(drafts).values(draft);
    await expect(store.db.insert(drafts).values(draft)).rejects.toThrow();
  });
});

function key(name: string) {
  return { caller: 'a', key: name, request: { a: 1 }, at };
}

function call(actor: string) {
  return { at, actor, operation: 'x', path: '/x', status: 200, address: '' };
}
