import { OpenAPIHono } from '@hono/zod-openapi';
import { secureHeaders } from 'hono/secure-headers';
import { defaultLimits, type Api, type ApiDeps, type ApiEnv } from './api-deps.js';
import { requestCounter } from './http/request-counter.js';
import { chooseLanguage } from './http/request-language.js';
import { refuseOtherMethods } from './http/refuse-other-methods.js';
import { describeApi } from './openapi/describe-api.js';
import { answerError } from './problems/answer-error.js';
import { refusal } from './problems/refusal.js';
import { appMetrics } from './metrics/app-metrics.js';
import { roundBook } from './rounds/round-book.js';
import { addPage } from './page/add-page.js';
import { pages } from './page/pages.js';
import { routes } from './routes/routes.js';
import { addRoute } from './routing/add-route.js';
import type { ServedDeps } from './served-deps.js';
import { gate } from './uploads/gate.js';
import { checkTemplateIds } from './templates/check-template-ids.js';

/**
 * The HTTP API as a function of its dependencies: no process, no socket. Serve its `fetch`, or try
 * it with `request`.
 * @throws TypeError when two templates have the same id.
 */
export function createApp(deps: ApiDeps): Api {
  checkTemplateIds(deps.templates);
  const limits = { ...defaultLimits, ...deps.limits };
  const imports = { atOnce: limits.uploadsAtOnce, waiting: limits.uploadsWaiting };
  const api: Api = new OpenAPIHono<ApiEnv>();
  const served: ServedDeps = {
    ...deps,
    limits,
    counter: requestCounter(limits, deps.store),
    rounds: roundBook(),
    imports: { callers: gate(imports), strangers: gate(imports) },
    metrics: appMetrics(deps.registry),
    openApi: describeApi(api),
  };
  // A page says itself what it loads: its own policy stands.
  api.use(secureHeaders({ contentSecurityPolicy: { defaultSrc: ["'none'"] }, overwrite: false }));
  api.use(...chooseLanguage);
  for (const route of routes) addRoute(api, route, served);
  for (const page of pages) addPage(api, page, served);
  refuseOtherMethods(api);
  api.notFound((c) => {
    throw refusal('unknown-route', { method: c.req.method, path: c.req.path });
  });
  api.onError((error, c) => answerError(error, c, deps.recordFault));
  return api;
}
