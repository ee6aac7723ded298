import type { Outline } from '../outline-schema.js';
import { indicatorsOf, type PlacedIndicator } from '../find-in-outline.js';
import { walkOutline, type Placed, type PlacedNode, type PlacedPrompt } from '../walk-outline.js';

/** The parts of an outline by their ids, each kind in reading order. */
export type OutlineEntries = {
  readonly sections: ReadonlyMap<string, PlacedNode>;
  readonly guidance: ReadonlyMap<string, PlacedPrompt>;
  readonly indicators: ReadonlyMap<string, PlacedIndicator>;
};

export function outlineEntries(outline: Pick<Outline, 'nodes'>): OutlineEntries {
  const placed = [...walkOutline(outline)];
  return {
    sections: new Map(placed.filter(isSection).map((entry) => [entry.node.id, entry])),
    guidance: new Map(placed.filter(isGuidance).map((entry) => [entry.prompt.id, entry])),
    indicators: new Map(indicatorsOf(outline).map((entry) => [entry.indicator.id, entry])),
  };
}

const isSection = (entry: Placed): entry is PlacedNode => entry.type === 'node';
const isGuidance = (entry: Placed): entry is PlacedPrompt => entry.type === 'prompt';
