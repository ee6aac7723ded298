import type { Api } from '../api-deps.js';
import { routeConfig } from '../openapi/route-config.js';
import type { ServedDeps } from '../served-deps.js';
import type { Route } from './route.js';
import { serveRoute } from './serve-route.js';

/** Adds a route to the app and to its OpenAPI document. */
export function addRoute(api: Api, route: Route, deps: ServedDeps): void {
  const { method, path } = route.definition;
  api.openAPIRegistry.registerPath(routeConfig(route.definition));
  api.on(method.toUpperCase(), path.replaceAll(/\{(\w+)\}/gu, ':$1'), (c) =>
    serveRoute(route, c, deps),
  );
}
