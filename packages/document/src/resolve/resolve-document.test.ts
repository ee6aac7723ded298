import { describe, expect, it } from 'vitest';
import { sampleDocuments } from '../testing/sample-documents.data.js';
import { textFlowsOf } from '../testing/text-flows-of.js';
import { textAreaWidth } from '../style/text-area-width.js';
import { resolveDocument } from './resolve-document.js';
import type { Flow } from './resolved-document.js';

/** What a pointer leads to. */
const at = (value: unknown, pointer: string): unknown =>
  pointer
    .split('/')
    .slice(1)
    .reduce<unknown>(
      (inner, key) => Object.entries(inner ?? {}).find(([name]) => name === key)?.[1],
      value,
    );

const columnsOf = (flow: Flow): readonly (readonly number[])[] => {
  if (flow.kind === 'table' || flow.kind === 'grid') return [flow.widths];
  return flow.kind === 'region' ? flow.flows.flatMap(columnsOf) : [];
};

describe.each(sampleDocuments())('$name', ({ document }) => {
  const resolved = resolveDocument(document);
  const texts = textFlowsOf(resolved.sections.flatMap((section) => section.flows));

  it('points from every text to the place that it came from', () => {
    for (const { path } of texts) expect(at(document, path), path).toBeDefined();
  });

  it('holds texts in Unicode form NFC without line breaks or blanks at the ends', () => {
    for (const { runs } of texts) {
      const words = runs.map(({ text }) => text).join('');
      expect(words).toBe(words.normalize('NFC').trim());
      expect(words).not.toMatch(/[\t\n\r]| {2}/u);
    }
  });

  it('keeps columns within the text area', () => {
    for (const { flows, orientation } of resolved.sections) {
      for (const widths of flows.flatMap(columnsOf)) {
        const sum = widths.reduce((total, width) => total + width, 0);
        expect(sum).toBeLessThanOrEqual(textAreaWidth(resolved.profile, orientation) + 1e-9);
      }
    }
  });

  it('leaves the document as it was', () => {
    const before = structuredClone(document);
    resolveDocument(document);
    expect(document).toEqual(before);
  });
});
