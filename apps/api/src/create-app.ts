import { OpenAPIHono } from '@hono/zod-openapi';
import { secureHeaders } from 'hono/secure-headers';
import { defaultLimits, type Api, type ApiDeps, type ApiEnv } from './api-deps.js';
import { chooseLanguage } from './http/request-language.js';
import { refuseOtherMethods } from './http/refuse-other-methods.js';
import { refuseParameters } from './http/refuse-parameters.js';
import { answerError } from './problems/answer-error.js';
import { refusal } from './problems/refusal.js';
import { routes } from './routes/routes.js';
import { checkTemplateIds } from './templates/check-template-ids.js';

/**
 * The HTTP API as a function of its dependencies: stateless, no process, no socket. Serve its
 * `fetch`, or try it with `request`.
 * @throws TypeError when two templates have the same id.
 */
export function createApp(deps: ApiDeps): Api {
  checkTemplateIds(deps.templates);
  const limits = { ...defaultLimits, ...deps.limits };
  const api: Api = new OpenAPIHono<ApiEnv>({ defaultHook: refuseParameters });
  api.use(secureHeaders({ contentSecurityPolicy: { defaultSrc: ["'none'"] } }));
  api.use(...chooseLanguage);
  for (const addRoute of routes) addRoute(api, { ...deps, limits });
  refuseOtherMethods(api);
  api.notFound((c) => {
    throw refusal('unknown-route', { method: c.req.method, path: c.req.path });
  });
  api.onError((error, c) => answerError(error, c, deps.recordFault));
  return api;
}
