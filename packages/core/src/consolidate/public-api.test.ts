import { expect, it } from 'vitest';
import * as consolidation from './index.js';

it('can be read aloud', () => {
  expect(Object.keys(consolidation).sort()).toMatchInlineSnapshot(`
    [
      "carryOver",
      "compareFigures",
      "consolidate",
      "consolidatedSchema",
      "consolidationMessages",
      "createConsolidation",
      "figureMethodSchema",
      "isEdited",
      "memoryPassages",
      "mostWorkbenchUnits",
      "outlineMappingSchema",
      "provenanceSchema",
      "tracesOf",
      "workbenchEntrySchema",
      "workbenchSectionSchema",
    ]
  `);
});
