import type { Api } from '../api-deps.js';
import { refusal } from '../problems/refusal.js';

/** Answers 405, naming the methods there are, on every path that has a route by now. */
export function refuseOtherMethods(api: Api): void {
  const methods = new Map<string, Set<string>>();
  for (const { path, method } of api.routes) {
    if (method === 'ALL') continue;
    const own = methods.get(path) ?? new Set();
    methods.set(path, own.add(method));
    if (method === 'GET') own.add('HEAD');
  }
  for (const [path, own] of methods) {
    const allowed = [...own].join(', ');
    api.all(path, (c) => {
      c.header('Allow', allowed);
      throw refusal('method-not-allowed', { method: c.req.method, allowed });
    });
  }
}
