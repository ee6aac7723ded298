import type { ASTNode } from '@marcbachmann/cel-js';

/** A node and all below it, in the order they are written. The parser bounds the depth. */
export function* expressionNodes(node: ASTNode): Generator<ASTNode, void, undefined> {
  yield node;
  for (const child of childrenOf(node)) yield* expressionNodes(child);
}

function childrenOf({ args }: ASTNode): ASTNode[] {
  const parts: readonly unknown[] = Array.isArray(args) ? args.flat(2) : [args];
  return parts.filter(isNode);
}

function isNode(part: unknown): part is ASTNode {
  return typeof part === 'object' && part !== null && 'op' in part && 'args' in part;
}

/** `figures.accepted` as its two names; `undefined` for anything else. */
export function memberIn(node: ASTNode): { variable: string; member: string } | undefined {
  if (node.op !== '.') return undefined;
  const [holder, member] = node.args;
  return holder.op === 'id' ? { variable: holder.args, member } : undefined;
}

/** What a node says, as it was written. */
export function sourceOf({ input, start, end }: ASTNode): string {
  return input.slice(start, end);
}
