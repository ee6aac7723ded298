import * as z from 'zod';
import { wordsSchema } from '../format/words-schema.js';
import { citationSchema } from './citation-schema.js';
import { constraintSchema } from './constraint-schema.js';
import { nodeIdSchema, semverSchema, slugSchema } from './ids.js';
import { indicatorSchema } from './indicator-schema.js';

/** As many as anybody can number and read; Roman numerals themselves end at 3999. */
const mostSiblings = 500;
/** Each is parsed when the outline is read, and evaluated for every report. */
const mostConstraints = 200;

const promptFields = z.strictObject({
  id: nodeIdSchema,
  form: z.enum(['item', 'paragraph']),
  text: wordsSchema(5_000),
  citations: z.array(citationSchema).readonly().optional(),
  /** "(nếu có)": there may be nothing to tell. */
  optional: z.literal(true).optional(),
  appliesTo: z.array(slugSchema).min(1).readonly().optional(),
});

/**
 * A line of guidance under a heading, addressable by its id. An `item` is numbered by its place
 * ("-", and "+" one level down); a `paragraph` has no mark.
 */
export type Prompt = z.infer<typeof promptFields> & { children?: readonly Prompt[] | undefined };
export const promptSchema: z.ZodType<Prompt> = promptFields.extend({
  get children() {
    return z.array(promptSchema).max(mostSiblings).readonly().optional();
  },
});

const nodeFields = z.strictObject({
  id: nodeIdSchema,
  heading: wordsSchema(1_000),
  /** What the source adds in brackets after the heading, brackets included. */
  note: wordsSchema(1_000).optional(),
  guidance: z.array(promptSchema).max(mostSiblings).readonly().optional(),
  indicators: z.array(indicatorSchema).max(mostSiblings).readonly().optional(),
  citations: z.array(citationSchema).readonly().optional(),
  /** "(nếu có)": may be answered with "none arising". */
  optional: z.literal(true).optional(),
  /** Kinds of unit that have to answer; absent: all. */
  appliesTo: z.array(slugSchema).min(1).readonly().optional(),
});

/**
 * A numbered section. A node without children asks for one response; a node with children groups
 * them. Its number is derived from its place and never stored.
 */
export type OutlineNode = z.infer<typeof nodeFields> & {
  children?: readonly OutlineNode[] | undefined;
};
export const outlineNodeSchema: z.ZodType<OutlineNode> = nodeFields.extend({
  get children() {
    return z.array(outlineNodeSchema).min(1).max(mostSiblings).readonly().optional();
  },
});

/** A kind of unit that the letter addresses: "quận, huyện", "ban, sở, ngành". */
export const unitKindSchema = z.strictObject({ id: slugSchema, label: wordsSchema(500) });
export type UnitKind = z.infer<typeof unitKindSchema>;

/** The report outline (đề cương): what every unit is asked to tell, as data. */
export const outlineSchema = z.strictObject({
  id: slugSchema,
  version: semverSchema,
  /** "ĐỀ CƯƠNG BÁO CÁO" and its subject. */
  title: z.strictObject({ name: wordsSchema(500), subject: wordsSchema(500) }),
  /** The line under the title that names the letter: "(kèm theo Công văn số …". */
  attachedTo: wordsSchema(500).optional(),
  unitKinds: z.array(unitKindSchema).min(1).readonly(),
  nodes: z.array(outlineNodeSchema).min(1).max(mostSiblings).readonly(),
  /** Conditions between figures that `sumOf`, `partOf` and `ratio` cannot say. */
  constraints: z.array(constraintSchema).min(1).max(mostConstraints).readonly().optional(),
});
export type Outline = z.infer<typeof outlineSchema>;
