import type { schemas } from './schemas.js';

/** Points to a named schema of the document. */
export function schemaRef(name: keyof typeof schemas): { readonly $ref: string } {
  return { $ref: `#/components/schemas/${name}` };
}
