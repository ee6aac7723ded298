import { inspectFlows, resolveDocument, type Block, type StyleProfileId } from '../src/index.js';

/** The flows that a layout regime makes of blocks, as an indented picture. */
export function pictureOf(profile: StyleProfileId, ...blocks: readonly Block[]): string {
  const { sections } = resolveDocument({
    profile,
    language: 'vi',
    properties: { title: 'Thử', author: 'Thử' },
    sections: [{ blocks }],
  });
  return inspectFlows(sections.flatMap((section) => section.flows));
}
