import { expect, it } from 'vitest';
import { corpusFile } from '../../test/corpus-file.js';
import { readOk } from '../../test/read-ok.js';

it('tells of a part of the document that stands in a file of its own, and never opens it', () => {
  const body = '<w:p><w:r><w:t>Phần I</w:t></w:r><w:subDoc r:id="outside"/></w:p>';
  expect(readOk(corpusFile({ about: '', body })).losses).toEqual([
    { kind: 'embedded-object', path: '/sections/0/blocks/0', text: 'https://example.org/' },
  ]);
});

it('takes no words that Word does not show, and tells of them', () => {
  const look = (value: string) => `<w:rPr><w:vanish w:val="${value}"/></w:rPr>`;
  const body =
    `<w:p><w:r><w:t>Có 5</w:t></w:r><w:r>${look('true')}<w:t>0</w:t></w:r>` +
    `<w:r>${look('false')}<w:t> vụ</w:t></w:r></w:p>`;
  const { value, losses } = readOk(corpusFile({ about: '', body }));
  expect(value.sections[0]?.blocks).toMatchObject([{ runs: [{ text: 'Có 5 vụ' }] }]);
  expect(losses).toEqual([{ kind: 'hidden', path: '/sections/0/blocks/0', text: '0' }]);
});
