import { refusal } from '../problems/refusal.js';
import type { RoundPage } from '../rounds/round-book.js';
import { progressOf } from '../rounds/unit-standing.js';
import type { Caller } from './caller.js';
import type { NewToken } from './token-view.js';

/**
 * @param page - the round of the token, where it is bound to one
 * @throws Refusal when the token would reach further than who makes it (403), or its bounds do not
 * fit its role (422).
 */
export function checkNewToken(
  maker: Caller,
  { role, round, unit }: NewToken,
  page: RoundPage | undefined,
): void {
  const powers = maker.role === 'admin' || role === 'unit' || role === 'reader';
  const within = maker.round === undefined || maker.round === round;
  if (!powers || !within) throw refusal('forbidden', {});
  if ((role === 'unit') !== (unit !== undefined)) throw refusal('wrong-bounds', {});
  if (unit !== undefined && page === undefined) throw refusal('wrong-bounds', {});
  if (unit !== undefined && page !== undefined) progressOf(page, unit);
}
