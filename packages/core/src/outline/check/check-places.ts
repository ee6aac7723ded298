import { coreDiagnostic } from '../../diagnostics/core-diagnostic.js';
import type { Diagnostic } from '../../diagnostics/diagnostic.js';
import { asksForResponse } from '../find-in-outline.js';
import type { Outline } from '../outline-schema.js';
import { walkOutline, type Placed, type PlacedNode, type PlacedPrompt } from '../walk-outline.js';
import { outlinePlace } from './outline-place.js';

/** `I.`, `1.`, `a)`: a fourth level would repeat the letters. */
const sectionLevels = 3;
/** `-` and `+`: a third level would repeat the pluses. */
const promptLevels = 2;

/** Everything stands where the numbering can name it and where a response can take it up. */
export function checkPlaces(outline: Outline): Diagnostic[] {
  return [...walkOutline(outline)].flatMap((placed) =>
    placed.type === 'node' ? checkSection(placed) : checkPrompt(placed),
  );
}

function checkSection(section: PlacedNode): Diagnostic[] {
  const found = tooDeep(section, sectionLevels);
  const { indicators = [], guidance = [] } = section.node;
  const asks = indicators.length > 0 || guidance.some(({ form }) => form === 'item');
  if (asks && !asksForResponse(section.node)) {
    found.push(
      coreDiagnostic({ code: 'outline/group-asks', ...outlinePlace(section), values: {} }),
    );
  }
  return found;
}

function checkPrompt(placed: PlacedPrompt): Diagnostic[] {
  const found = tooDeep(placed, promptLevels);
  const { form, children = [] } = placed.prompt;
  if (form === 'paragraph' && children.length > 0) {
    const place = outlinePlace(placed);
    found.push(coreDiagnostic({ code: 'outline/lines-under-paragraph', ...place, values: {} }));
  }
  return found;
}

function tooDeep(placed: Placed, levels: number): Diagnostic[] {
  return placed.ancestors.length < levels
    ? []
    : [coreDiagnostic({ code: 'outline/too-deep', ...outlinePlace(placed), values: {} })];
}
