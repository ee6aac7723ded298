import type { Outline, OutlineNode, Prompt } from './outline-schema.js';

/** A section where it stands: its place among its siblings and the sections above it. */
export type PlacedNode = {
  readonly type: 'node';
  readonly node: OutlineNode;
  /** 0 for the first among its siblings. */
  readonly index: number;
  /** Outermost first; empty for a part. */
  readonly ancestors: readonly PlacedNode[];
};

/** A line of guidance where it stands: under which section, and under which other lines. */
export type PlacedPrompt = {
  readonly type: 'prompt';
  readonly prompt: Prompt;
  /** 0 for the first of its form among its siblings. */
  readonly index: number;
  readonly section: PlacedNode;
  /** Outermost first; empty for a dash directly under the heading. */
  readonly ancestors: readonly PlacedPrompt[];
};

export type Placed = PlacedNode | PlacedPrompt;

/** Sections and their guidance in reading order. */
export function* walkOutline(outline: Pick<Outline, 'nodes'>): Generator<Placed, void, undefined> {
  yield* walkNodes(outline.nodes, []);
}

/** Sections only, in reading order. */
export function* walkSections(
  outline: Pick<Outline, 'nodes'>,
): Generator<PlacedNode, void, undefined> {
  for (const placed of walkOutline(outline)) if (placed.type === 'node') yield placed;
}

function* walkNodes(
  nodes: readonly OutlineNode[],
  ancestors: readonly PlacedNode[],
): Generator<Placed, void, undefined> {
  for (const [index, node] of nodes.entries()) {
    const placed: PlacedNode = { type: 'node', node, index, ancestors };
    yield placed;
    yield* walkPrompts(node.guidance ?? [], placed, []);
    yield* walkNodes(node.children ?? [], [...ancestors, placed]);
  }
}

function* walkPrompts(
  prompts: readonly Prompt[],
  section: PlacedNode,
  ancestors: readonly PlacedPrompt[],
): Generator<PlacedPrompt, void, undefined> {
  const seen = { item: 0, paragraph: 0 };
  for (const prompt of prompts) {
    const placed: PlacedPrompt = {
      type: 'prompt',
      prompt,
      index: seen[prompt.form]++,
      section,
      ancestors,
    };
    yield placed;
    yield* walkPrompts(prompt.children ?? [], section, [...ancestors, placed]);
  }
}
