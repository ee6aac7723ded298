import * as z from 'zod';
import { blockSchema } from '../src/nodes/block.js';
import type { NodeTraits } from '../src/nodes/node-definition.js';
import { lowerings } from '../src/resolve/lowerings.js';

/** The parts of a JSON Schema that the table is made from. */
type Shape = {
  readonly type?: string;
  readonly const?: string | number | boolean;
  readonly enum?: readonly (string | number)[];
  readonly $ref?: string;
  readonly properties?: Readonly<Record<string, Shape>>;
  readonly required?: readonly string[];
  readonly items?: Shape;
  readonly anyOf?: readonly Shape[];
  readonly oneOf?: readonly Shape[];
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly $defs?: Readonly<Record<string, Shape>>;
};

const kinds: Readonly<Record<string, string>> = {
  string: 'text',
  integer: 'whole number',
  boolean: 'yes or no',
};

const introduction = `# The fields of each block

This page is made from the schemas and traits of the blocks (\`npm run generate\`) and is not edited by
hand. What each block is, its legal basis and an example with its text stand in
[the document tree](document-tree.md).

\`?\` marks a field that may be left out, \`…[]\` a list. The role says what shared code takes a block for:
\`frame\` stands around the text, \`content\` is the text, \`region\` is a place to fill in.`;

/** The fields and traits of every block as Markdown. */
export function blockDocs(): string {
  const schema = jsonSchema();
  const parts = Object.entries(lowerings).map(([type, { traits }]) => {
    const shape = shapesIn(schema, schema).find(
      ({ properties }) => properties?.['type']?.const === type,
    );
    if (shape === undefined) throw new TypeError(`The schema has no block "${type}".`);
    return part(type, shape, traits, schema);
  });
  return `${[introduction, ...parts].join('\n\n')}\n`;
}

function jsonSchema(): Shape {
  // zod writes JSON Schema 2020-12, of which Shape names some members.
  return z.toJSONSchema(blockSchema, { io: 'input', unrepresentable: 'any' }) as Shape;
}

/** The alternatives of a union, nested ones too. */
function shapesIn(shape: Shape, whole: Shape): Shape[] {
  const real = deref(shape, whole);
  const inner = real.oneOf ?? real.anyOf;
  return inner === undefined ? [real] : inner.flatMap((one) => shapesIn(one, whole));
}

function deref(shape: Shape, whole: Shape): Shape {
  const name = shape.$ref?.replace('#/$defs/', '');
  return (name === undefined ? undefined : whole.$defs?.[name]) ?? shape;
}

function part(type: string, shape: Shape, traits: NodeTraits, whole: Shape): string {
  const rows = fieldsOf(shape, whole);
  const table = ['| Field | Holds |', '| --- | --- |', ...rows].join('\n');
  return [
    `## ${type}`,
    `[Meaning and example](document-tree.md#${type}) · ${traitsText(traits)}`,
    ...(rows.length === 0 ? ['It has no fields.'] : [table]),
  ].join('\n\n');
}

function traitsText({ role, keepWithNext, keepWithPrevious, breakable }: NodeTraits): string {
  const told = [
    `role \`${role}\``,
    breakable ? 'may be spread over pages' : 'stays on one page',
    ...(keepWithNext ? ['stays with what follows'] : []),
    ...(keepWithPrevious ? ['stays with what stands before'] : []),
  ];
  return told.join(', ');
}

/** A row for each field, and for the fields of the objects in it; what holds its like is told once. */
function fieldsOf(
  shape: Shape,
  whole: Shape,
  prefix = '',
  around: readonly Shape[] = [],
): string[] {
  return Object.entries(shape.properties ?? {}).flatMap(([name, field]) => {
    if (prefix === '' && name === 'type') return [];
    const optional = shape.required?.includes(name) === true ? '' : '?';
    const { items } = deref(field, whole);
    const place = `${prefix}${name}`;
    const inner = deref(items ?? field, whole);
    const within = `${place}${items === undefined ? '' : '[]'}.`;
    const below = around.includes(inner) ? [] : fieldsOf(inner, whole, within, [...around, inner]);
    return [`| \`${place}${optional}\` | ${holds(field, whole)} |`, ...below];
  });
}

function holds(field: Shape, whole: Shape): string {
  const shape = deref(field, whole);
  if (shape.const !== undefined) return `\`${String(shape.const)}\``;
  if (shape.enum !== undefined) return shape.enum.map((one) => `\`${String(one)}\``).join(', ');
  const choices = shape.oneOf ?? shape.anyOf;
  if (choices !== undefined)
    return [...new Set(choices.map((one) => holds(one, whole)))].join(' or ');
  if (shape.items !== undefined) return `list of ${holds(shape.items, whole)}${count(shape)}`;
  const kind = shape.properties?.['type']?.const;
  if (typeof kind === 'string') return `[\`${kind}\`](#${kind})`;
  return kinds[shape.type ?? ''] ?? shape.type ?? 'any value';
}

function count({ minItems, maxItems }: Shape): string {
  const told = [
    ...(minItems === undefined ? [] : [`at least ${minItems}`]),
    ...(maxItems === undefined ? [] : [`at most ${maxItems}`]),
  ];
  return told.length === 0 ? '' : ` (${told.join(', ')})`;
}
