import type { Api } from '../api-deps.js';
import { routeConfig } from '../openapi/route-config.js';
import { answerError } from '../problems/answer-error.js';
import type { ServedDeps } from '../served-deps.js';
import type { Route } from './route.js';
import { serveRoute } from './serve-route.js';

const second = 1_000;

/** Adds a route to the app and to its OpenAPI document. */
export function addRoute(api: Api, route: Route, deps: ServedDeps): void {
  const { method, path } = route.definition;
  api.openAPIRegistry.registerPath(routeConfig(route.definition));
  api.on(method.toUpperCase(), path.replaceAll(/\{(\w+)\}/gu, ':$1'), async (c) => {
    const start = performance.now();
    let response: Response | undefined;
    try {
      response = await serveRoute(route, c, deps);
      return response;
    } catch (error) {
      response = answerError(error, c, deps.recordFault);
      return response;
    } finally {
      const seconds = (performance.now() - start) / second;
      deps.metrics.answered(route.definition.operationId, response?.status ?? 500, seconds);
    }
  });
}
