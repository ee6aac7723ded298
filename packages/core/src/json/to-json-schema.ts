import * as z from 'zod';

/** A JSON Schema, draft 2020-12, as data. */
export type JsonSchema = z.core.JSONSchema.BaseSchema;

/** What a JSON Schema says about its parts beside their shape: names for `$defs`, titles. */
export type JsonSchemaNotes = z.core.$ZodRegistry<{
  id?: string;
  title?: string;
  description?: string;
}>;

/** Notes that name each of the parts; a part so named stands once, under `$defs`. */
export function namedParts(parts: Readonly<Record<string, z.ZodType>>): JsonSchemaNotes {
  const notes: JsonSchemaNotes = z.registry();
  for (const [id, part] of Object.entries(parts)) notes.add(part, { id });
  return notes;
}

/** The JSON Schema of what a zod schema takes in. */
export function toJsonSchema(schema: z.ZodType, notes: JsonSchemaNotes): JsonSchema {
  return z.toJSONSchema(schema, {
    io: 'input',
    metadata: notes,
    override: ({ jsonSchema }) => {
      // That our types are readonly is no matter of the data; the name stands in `$defs` already.
      delete jsonSchema.readOnly;
      delete jsonSchema.id;
    },
  });
}
