import { componentSchemas } from './component-schemas.js';
import type { schemas } from './schemas.js';

const inDocument = '#/components/schemas/';
const here = '#/$defs/';

/** A named schema by itself: a JSON Schema that holds whatever it refers to. */
export function namedJsonSchema(name: keyof typeof schemas): object {
  const all = new Map(
    componentSchemas().map(([own, schema]) => [
      own,
      JSON.stringify(schema).replaceAll(inDocument, here),
    ]),
  );
  const needed = new Set<string>([name]);
  // A set gives out what is added to it meanwhile, too.
  for (const one of needed) {
    for (const [, target = ''] of (all.get(one) ?? '').matchAll(/"#\/\$defs\/(\w+)"/gu)) {
      needed.add(target);
    }
  }
  const definitions = [...needed].sort().map((one): [string, unknown] => {
    return [one, JSON.parse(all.get(one) ?? '{}')];
  });
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $ref: `${here}${name}`,
    $defs: Object.fromEntries(definitions),
  };
}
