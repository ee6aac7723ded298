import { lt } from 'drizzle-orm';
import type { ApiDeps } from '../api-deps.js';
import { answers, requestCounts } from '../store/tables.js';

const hour = 60 * 60 * 1_000;
/** How long the answer to an `Idempotency-Key` is kept. */
const kept = 7 * 24 * hour;

/** Throws away, every hour, the answers that nobody will ask for again, and counts of past minutes. */
export function keepTidy({ store, now, recordFault }: ApiDeps): { readonly stop: () => void } {
  const timer = setInterval(() => {
    const oldest = new Date(now().getTime() - kept);
    store.db.delete(answers).where(lt(answers.answeredAt, oldest)).catch(recordFault);
    store.db.delete(requestCounts).where(lt(requestCounts.expire, now())).catch(recordFault);
  }, hour);
  timer.unref();
  return {
    stop: () => {
      clearInterval(timer);
    },
  };
}
