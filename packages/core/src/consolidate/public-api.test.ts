import { expect, it } from 'vitest';
import * as consolidation from './index.js';

it('can be read aloud', () => {
  expect(Object.keys(consolidation).sort()).toMatchInlineSnapshot(`
    [
      "carryOver",
      "carryOverCounts",
      "checkMapping",
      "compareFigures",
      "compareLikeForLike",
      "consolidate",
      "consolidatedSchema",
      "consolidationMessages",
      "createConsolidation",
      "figureMethodSchema",
      "figureProvenanceSchema",
      "figureTotalSchema",
      "isEdited",
      "memoryPassages",
      "mostWorkbenchUnits",
      "outlineMappingSchema",
      "parseConsolidationInput",
      "provenanceSchema",
      "sourceUnitSchema",
      "tracesOf",
      "workbenchEntrySchema",
      "workbenchSectionSchema",
    ]
  `);
});
