import type { Context } from 'hono';
import type { Caller } from '../access/caller.js';
import type { ApiEnv } from '../api-deps.js';
import type { RouteDefinition } from '../routing/route-definition.js';
import type { ServedDeps } from '../served-deps.js';
import type { Database } from '../store/database.js';
import { audit } from '../store/tables.js';

/** A call as the audit trail keeps it. */
type Call = {
  readonly c: Context<ApiEnv>;
  readonly deps: ServedDeps;
  readonly definition: Pick<RouteDefinition, 'operationId'>;
  readonly caller: Caller;
  readonly status: number;
};

/** Adds a call to the audit trail: who asked for what, from where, and what came of it. */
export async function recordCall(
  db: Database,
  { c, deps, definition, caller, status }: Call,
): Promise<void> {
  await db.insert(audit).values({
    at: deps.now(),
    actor: caller.id,
    operation: definition.operationId,
    path: c.req.path,
    status,
    address: deps.addressOf?.(c.env) ?? '',
  });
}
