import { InternalError, outlineSchema, type Diagnostic, type Outline } from '@baocao/core';
import { assembleOutline } from './assemble-outline.js';
import { mergeParts } from './merge-parts.js';
import { outlineParts } from './outline-parts.js';
import { valueAfter } from './value-after.js';

/** An outline that took over what is new in its base, and what a person has to look at. */
export type MergedOutline = {
  readonly outline: Outline;
  /** Where both sides changed the same: what was here stands. Empty when nothing was in doubt. */
  readonly conflicts: readonly Diagnostic[];
};

/**
 * Brings an adaptation up to its base's new version, part by part: what only the base changed is
 * taken over, what was changed here stays. Sections, guidance, indicators, kinds of unit and
 * conditions are matched by id, wherever they stand. Id and version are those of `mine`.
 */
export function mergeOutlines(base: Outline, mine: Outline, theirs: Outline): MergedOutline {
  const parts = {
    base: outlineParts(base),
    mine: outlineParts(mine),
    theirs: outlineParts(theirs),
  };
  const merged = mergeParts(parts);
  const title = valueAfter(base.title, mine.title, theirs.title);
  const attachedTo = valueAfter(base.attachedTo, mine.attachedTo, theirs.attachedTo);
  const { id, version } = mine;
  const outline = outlineSchema.safeParse({
    ...{ id, version, title: title.value },
    ...(attachedTo.value !== undefined && { attachedTo: attachedTo.value }),
    ...assembleOutline(merged.parts, parts),
  });
  if (!outline.success)
    throw new InternalError(`merged outlines make none: ${outline.error.message}`);
  return { outline: outline.data, conflicts: merged.conflicts };
}
