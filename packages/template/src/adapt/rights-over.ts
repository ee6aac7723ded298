import {
  findInOutline,
  indicatorsOf,
  type Outline,
  type OutlineChange,
  type PlacedNode,
} from '@baocao/core';
import type { Template } from '../template-schema.js';
import { adaptationRights, type AdaptationRight } from './adaptation-schema.js';

/**
 * The rights that a base gives over the place of a change in `outline`. What is put in takes the
 * rights of what it is put into. A base that says nothing permits everything.
 */
export function rightsOver(
  { adaptation }: Template,
  outline: Outline,
  { kind, id }: OutlineChange,
): readonly AdaptationRight[] {
  if (adaptation === undefined) return adaptationRights;
  const section = sectionAround(outline, id);
  if (section === undefined) return adaptation.rest;
  const chain = [...section.ancestors, ...(kind === 'section-added' ? [] : [section])];
  const { sections = {} } = adaptation;
  const nearest = chain.findLast(({ node }) => Object.hasOwn(sections, node.id));
  return (nearest && sections[nearest.node.id]) ?? adaptation.rest;
}

/** The section with this id, or that a line of guidance or an indicator with this id stands under. */
function sectionAround(outline: Outline, id: string): PlacedNode | undefined {
  const found = findInOutline(outline, id);
  if (found?.type === 'node') return found;
  if (found?.type === 'prompt') return found.section;
  return indicatorsOf(outline).find(({ indicator }) => indicator.id === id)?.section;
}
