import type { TextFlow, TextRole } from '@baocao/document';
import type { Tag, TagType } from '../tags/tag.js';
import type { Drawn, Frame } from './frame.js';
import { setParagraph } from './set-paragraph.js';
import { withRoomToSign } from './with-room-to-sign.js';

const tagTypes: Readonly<Record<TextRole, TagType>> = {
  title: 'Title',
  'heading-1': 'H1',
  'heading-2': 'H2',
  'heading-3': 'H3',
  paragraph: 'P',
};

/** A paragraph, a heading or a title. */
export function drawText(flow: TextFlow, frame: Frame): Drawn {
  const tag = tagOf(flow);
  const drawn = { strips: setParagraph(flow, tag, frame), tags: [tag] };
  return flow.signedAbove === true ? withRoomToSign(drawn, frame) : drawn;
}

function tagOf(flow: TextFlow): Tag {
  const type = tagTypes[flow.role];
  if (flow.role === 'paragraph') return { type, children: [] };
  const title = flow.runs.map((run) => run.text).join('');
  return { type, children: [], title: title.normalize('NFC').replace(/\s+/g, ' ').trim() };
}
