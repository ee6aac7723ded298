import type { Outline } from '@baocao/core';
import { outlineLines } from './outline-lines.js';

/** The outline as a reader sees it: title, numbered sections, dashes, pluses and notes. */
export function outlineText({ title, attachedTo, ...outline }: Outline): string {
  const head = [title.name, title.subject, ...(attachedTo === undefined ? [] : [attachedTo])];
  const sections = outlineLines({ title, ...outline }).map(({ lines }) => lines.join('\n'));
  return `${head.join('\n')}\n\n${sections.join('\n')}\n`;
}
