import { fromPointer } from '@baocao/core';
import { isMap, isNode, isScalar, isSeq, LineCounter, parseDocument } from 'yaml';
import { isWithinYamlBounds } from './yaml-bounds.js';

/** Counted from 1. */
export type Place = { readonly line: number; readonly column?: number };

/**
 * Finds where a pointer leads in the text of a YAML or JSON file. What is not written there is at
 * the nearest thing around it that is; the file as a whole has no place.
 */
export function placeFinder(text: string): (pointer: string) => Place | undefined {
  if (!isWithinYamlBounds(text)) return () => undefined;
  const lineCounter = new LineCounter();
  const { contents } = parseDocument(text, { lineCounter, prettyErrors: false });
  return (pointer) => {
    const offset = offsetOf(contents, fromPointer(pointer));
    if (offset === undefined) return undefined;
    const { line, col } = lineCounter.linePos(offset);
    return { line, column: col };
  };
}

function offsetOf(root: unknown, segments: readonly string[]): number | undefined {
  let node = root;
  let offset: number | undefined;
  for (const segment of segments) {
    const step = stepInto(node, segment);
    if (step === undefined) break;
    offset = startOf(step.at) ?? offset;
    node = step.node;
  }
  return offset;
}

/** The member or element of this name: where it is written, and what it holds. */
function stepInto(node: unknown, segment: string): { at: unknown; node: unknown } | undefined {
  if (isMap(node)) {
    const pair = node.items.find(({ key }) => isScalar(key) && String(key.value) === segment);
    return pair && { at: pair.key, node: pair.value };
  }
  if (isSeq(node)) {
    const item = node.items[Number(segment)];
    return item === undefined ? undefined : { at: item, node: item };
  }
  return undefined;
}

function startOf(node: unknown): number | undefined {
  return isNode(node) ? node.range?.[0] : undefined;
}
