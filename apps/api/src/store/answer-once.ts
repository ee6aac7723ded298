import { contentHash, type JsonValue } from '@baocao/core';
import { and, eq } from 'drizzle-orm';
import { refusal } from '../problems/refusal.js';
import type { Database } from './database.js';
import { answers } from './tables.js';

/** What a write is answered with, as it is kept. */
export type StoredAnswer = {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
};

/** Whose write it is, under which key, and what it asks for. */
export type WriteKey = {
  readonly caller: string;
  readonly key: string;
  readonly request: JsonValue;
  readonly at: Date;
};

/**
 * Does something once for a key: the second time, the first answer comes again. Effect and answer
 * are one transaction, so that neither is ever there without the other; two at once wait for each
 * other at the primary key.
 * @throws Refusal (422) when the key stands for another request.
 */
export async function answerOnce(
  db: Database,
  { caller, key, request, at }: WriteKey,
  act: (transaction: Database) => Promise<StoredAnswer>,
): Promise<StoredAnswer> {
  const hash = await contentHash(request);
  return db.transaction(async (transaction) => {
    const claimed = await transaction
      .insert(answers)
      .values({ caller, key, request: hash, status: 0, headers: {}, body: '', answeredAt: at })
      .onConflictDoNothing()
      .returning({ key: answers.key });
    const own = and(eq(answers.caller, caller), eq(answers.key, key));
    if (claimed.length > 0) {
      const answer = await act(transaction);
      await transaction.update(answers).set(answer).where(own);
      return answer;
    }
    const [earlier] = await transaction.select().from(answers).where(own);
    if (earlier?.request !== hash) throw refusal('key-reused', { key });
    return {
      status: earlier.status,
      headers: { ...earlier.headers, 'Idempotent-Replayed': 'true' },
      body: earlier.body,
    };
  });
}
