import manifest from '../../package.json' with { type: 'json' };
import type { Api } from '../api-deps.js';
import { componentSchemas } from './component-schemas.js';
import type { TextKey } from './operation-texts.data.js';
import { tokenScheme } from './route-config.js';

const info = {
  title: 'api.title' satisfies TextKey,
  description: 'api.description' satisfies TextKey,
  version: manifest.version,
};

/** Gives the app its named schemas, and a function that makes its OpenAPI document, once. */
export function describeApi(api: Api): () => object {
  for (const [name, schema] of componentSchemas()) {
    api.openAPIRegistry.registerComponent('schemas', name, schema);
  }
  api.openAPIRegistry.registerComponent('securitySchemes', tokenScheme, {
    type: 'http',
    scheme: 'bearer',
    description: 'security.token' satisfies TextKey,
  });
  let document: object | undefined;
  return () => (document ??= api.getOpenAPI31Document({ openapi: '3.1.0', info }));
}
