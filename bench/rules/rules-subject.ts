import type { Block, Report } from '@baocao/core';
import { haiPhongReport } from '../report/hai-phong-report.js';
import { makeReport } from '../report/make-report.js';

/** A district's report on the outline of Hải Phòng, of so many pages of running text. */
export function rulesReport(pages: number): Report {
  return haiPhongReport(
    textsOf(pages).map((text): Block[] => [{ type: 'paragraph', content: [{ text }] }]),
  );
}

/** Bytes of the responses in UTF-8. */
export function bytesOf({ responses }: Report): number {
  return new TextEncoder().encode(JSON.stringify(responses)).length;
}

function textsOf(pages: number): string[] {
  return makeReport(pages).parts.flatMap(({ sections }) =>
    sections.flatMap(({ paragraphs, items }) => [
      ...paragraphs,
      ...items.flatMap(({ text, children }) => [text, ...children]),
    ]),
  );
}
