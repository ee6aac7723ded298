export { consolidate } from './consolidate.js';
export {
  createConsolidation,
  type Consolidation,
  type ConsolidationOptions,
} from './create-consolidation.js';
export { consolidatedSchema, type Consolidated, type ConsolidationInput } from './consolidated.js';
export { parseConsolidationInput } from './parse-consolidation-input.js';
export {
  figureProvenanceSchema,
  figureTotalSchema,
  provenanceSchema,
  sourceUnitSchema,
  type Contribution,
  type FigureProvenance,
  type FigureTotal,
  type PassageOrigin,
  type Provenance,
  type Sentence,
  type SourceUnit,
} from './provenance.js';
export { figureMethodSchema, type FigureMethod } from './figures/figure-method.js';
export { checkMapping } from './check-mapping.js';
export { outlineMappingSchema, type OutlineMapping } from './outline-mapping.js';
export { memoryPassages, type PassageStore } from './narrative/passage-store.js';
export { isEdited } from './workbench/draft-entries.js';
export {
  mostWorkbenchUnits,
  workbenchEntrySchema,
  workbenchSectionSchema,
  type WorkbenchEntry,
  type WorkbenchPassage,
  type WorkbenchSection,
  type WorkbenchStore,
} from './workbench/workbench.js';
export { tracesOf } from './traces-of.js';
export { compareFigures, type FigureComparison } from './compare-figures.js';
export { compareLikeForLike, type LikeForLike } from './compare-like-for-like.js';
export {
  carryOver,
  carryOverCounts,
  type CarryOverCounts,
  type CarryOverItem,
} from './carry-over.js';
export { consolidationMessages } from './consolidation-messages.js';
