import type { ContentBlock } from '../nodes/content-block.js';
import type { StyleProfile } from '../style/style-profile.js';
import type { Flow } from './resolved-document.js';

/** What the lowering of a block may ask for. */
export type ResolveContext = {
  readonly profile: StyleProfile;
  /** Millimetres between the margins. */
  readonly width: number;
  /** Pointer to the block in the document. */
  readonly path: string;
  /** Lowers the blocks inside a block; `path` points to their list. */
  readonly resolveBlocks: (blocks: readonly ContentBlock[], path: string) => readonly Flow[];
};
