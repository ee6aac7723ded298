import type { SignatureMark } from '../strips/strip.js';
import type { Tag } from '../tags/tag.js';
import type { Drawn, Frame } from './frame.js';

/** Marks the gap above a text, over the whole width, as the place for a signature. */
export function withRoomToSign({ strips, tags }: Drawn, { width }: Frame): Drawn {
  const tag: Tag = { type: 'Form', children: [] };
  return {
    strips: strips.map((strip, index) => {
      if (index > 0) return strip;
      const room: SignatureMark = {
        kind: 'signature',
        x: 0,
        y: -strip.before,
        toX: width,
        toY: 0,
        tag,
      };
      return { ...strip, marks: [room, ...strip.marks] };
    }),
    tags: [tag, ...tags],
  };
}
