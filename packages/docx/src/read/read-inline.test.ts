import { expect, it } from 'vitest';
import { corpusFile } from '../../test/corpus-file.js';
import { readOk } from '../../test/read-ok.js';

it('tells of a part of the document that stands in a file of its own, and never opens it', () => {
  const body = '<w:p><w:r><w:t>Phần I</w:t></w:r><w:subDoc r:id="outside"/></w:p>';
  expect(readOk(corpusFile({ about: '', body })).losses).toEqual([
    { kind: 'embedded-object', path: '/sections/0/blocks/0', text: 'https://example.org/' },
  ]);
});
