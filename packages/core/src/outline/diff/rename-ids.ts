import type { OutlineRenames } from '../../report/migrate-report.js';
import type { Indicator } from '../indicator-schema.js';
import type { Outline, OutlineNode, Prompt } from '../outline-schema.js';

type NewId = (id: string) => string;

/** The outline with the ids that a newer one gives to the same things. */
export function renameIds(outline: Outline, renames: OutlineRenames): Outline {
  const section = newIds(renames.sections);
  const line = newIds(renames.guidance);
  const figure = newIds(renames.indicators);
  const ofPrompt = (prompt: Prompt): Prompt => ({
    ...prompt,
    id: line(prompt.id),
    ...(prompt.children === undefined ? {} : { children: prompt.children.map(ofPrompt) }),
  });
  const ofNode = (node: OutlineNode): OutlineNode => ({
    ...node,
    id: section(node.id),
    ...(node.guidance === undefined ? {} : { guidance: node.guidance.map(ofPrompt) }),
    ...(node.indicators === undefined
      ? {}
      : { indicators: node.indicators.map((one) => withNewIds(one, figure)) }),
    ...(node.children === undefined ? {} : { children: node.children.map(ofNode) }),
  });
  return { ...outline, nodes: outline.nodes.map(ofNode) };
}

function newIds(renames: Readonly<Record<string, string>> = {}): NewId {
  return (id) => (Object.hasOwn(renames, id) ? renames[id] : undefined) ?? id;
}

/** An indicator, and those that it is part of or made from. */
function withNewIds(indicator: Indicator, newId: NewId): Indicator {
  const { ratio, partOf, sumOf } = indicator;
  return {
    ...indicator,
    id: newId(indicator.id),
    ...(ratio === undefined
      ? {}
      : { ratio: { numerator: newId(ratio.numerator), denominator: newId(ratio.denominator) } }),
    ...(partOf === undefined ? {} : { partOf: newId(partOf) }),
    ...(sumOf === undefined ? {} : { sumOf: sumOf.map(newId) }),
  };
}
