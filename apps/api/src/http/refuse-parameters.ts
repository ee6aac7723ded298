import type { Hook } from '@hono/zod-openapi';
import type { ApiEnv } from '../api-deps.js';
import { refusal } from '../problems/refusal.js';

/** Refuses a parameter outside its list of values: 404 in the path, 400 in the query. */
export const refuseParameters: Hook<unknown, ApiEnv, string, unknown> = (result) => {
  if (result.success) return;
  const [issue] = result.error.issues;
  const parameter = issue?.path.join('.') ?? '';
  const allowed = issue?.code === 'invalid_value' ? issue.values.join(', ') : '';
  const name = result.target === 'param' ? 'unknown-document' : 'wrong-parameter';
  throw refusal(name, { parameter, allowed });
};
