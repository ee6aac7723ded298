import { contentHash } from '../json/content-hash.js';
import type { Outline } from './outline-schema.js';

/** The `sha256:` of an outline's content: equal outlines have the equal hash, in every engine. */
export function outlineHash(outline: Outline): Promise<string> {
  return contentHash(outline);
}
