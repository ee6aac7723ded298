import { describe, expect, it } from 'vitest';
import { parseDocument } from '../parse/parse-document.js';
import { lowerings } from '../resolve/lowerings.js';
import { styleProfileIds } from '../style/style-profile.js';
import { sampleDocuments } from './sample-documents.data.js';

describe('sampleDocuments', () => {
  it.each(styleProfileIds)('holds every type of block in %s', (profile) => {
    const types = sampleDocuments()
      .filter(({ document }) => document.profile === profile)
      .flatMap(({ document }) => document.sections)
      .flatMap((section) => section.blocks.map((block) => block.type));
    expect([...new Set(types)].sort()).toEqual(Object.keys(lowerings).sort());
  });

  it('holds documents that are right', () => {
    for (const { document } of sampleDocuments()) {
      expect(parseDocument(document)).toEqual({ ok: true, value: document, diagnostics: [] });
    }
  });
});
