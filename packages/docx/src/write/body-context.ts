import type { Flow, StyleProfile } from '@baocao/document';
import type { HeadingNumbers } from '../numbering/number-headings.js';
import { createNumbering, type Numbering } from '../numbering/numbering.js';
import { createRegionRegister, type RegionRegister } from '../regions/region-register.js';
import type { LegalText } from '../xml/legal-text.js';
import { createPictureRegister, type PictureRegister } from './picture-register.js';

/** Where a flow stands: what its surroundings say about it. */
export type Place = {
  /** Millimetres from the left edge to the right one. */
  readonly width: number;
  /** The surroundings must stay on the page of what follows them. */
  readonly keepWithNext: boolean;
  /** The text is a prompt that Word removes when a person starts to type. */
  readonly prompt: boolean;
};

/** What the writers of one document share while they write. */
export type BodyContext = {
  readonly profile: StyleProfile;
  readonly numbering: Numbering;
  readonly regions: RegionRegister;
  readonly pictures: PictureRegister;
  /** Numbers for content controls and bookmarks, each given once. */
  readonly nextId: () => number;
  readonly legal: LegalText;
  /** Writes flows that stand inside another one. */
  readonly flows: (flows: readonly Flow[], place: Place) => string;
};

/** Writes one kind of flow as block-level WordprocessingML. */
export type FlowWriter<F extends Flow> = (flow: F, place: Place, context: BodyContext) => string;

/** A fresh context: every document counts its ids from 1. */
export function createBodyContext(
  {
    profile,
    headings,
    legal,
  }: Pick<BodyContext, 'profile' | 'legal'> & {
    readonly headings: HeadingNumbers;
  },
  writeFlows: (flows: readonly Flow[], place: Place, context: BodyContext) => string,
): BodyContext {
  let lastId = 0;
  const context: BodyContext = {
    profile,
    numbering: createNumbering(profile.styles, headings),
    regions: createRegionRegister(legal),
    pictures: createPictureRegister(),
    nextId: () => (lastId += 1),
    legal,
    flows: (flows, place) => writeFlows(flows, place, context),
  };
  return context;
}
