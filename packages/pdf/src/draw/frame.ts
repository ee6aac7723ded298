import type { Flow, StyleProfile } from '@baocao/document';
import type { Strip } from '../strips/strip.js';
import type { Tag } from '../tags/tag.js';
import type { Typesetter } from '../text/typesetter.js';

/** A flow as strips, and as meaning. */
export type Drawn = { readonly strips: readonly Strip[]; readonly tags: readonly Tag[] };

/** Where a flow is drawn, and with what. */
export type Frame = {
  /** Points. */
  readonly width: number;
  readonly profile: StyleProfile;
  readonly typesetter: Typesetter;
  /** Draws what is inside a flow. */
  readonly drawFlows: (flows: readonly Flow[], frame: Frame) => Drawn;
};

export type Draw<F extends Flow> = (flow: F, frame: Frame) => Drawn;
