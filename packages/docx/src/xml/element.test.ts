import fc from 'fast-check';
import { expect, it } from 'vitest';
import { xmlTree } from '../../test/xml-tree.js';
import { element, toggle } from './element.js';
import { escapeXml } from './escape-xml.js';
import { createLegalText } from './legal-text.js';

it('leaves out attributes without a value and closes an element without children', () => {
  expect(element('a', { b: undefined, c: 0 })).toBe('<a c="0"/>');
  expect(element('a', {}, '', '<b/>')).toBe('<a><b/></a>');
});

it('switches a property on, or off against the style', () => {
  expect([toggle('w:b', true), toggle('w:b', false)]).toEqual(['<w:b/>', '<w:b w:val="0"/>']);
});

it('carries any words through XML unchanged, once they are legal', () => {
  const legal = createLegalText(() => undefined);
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (words) => {
      const clean = legal(words, '').replace(/[\t\n\r]/gu, ' ');
      const tree = xmlTree(element('a', { b: clean }, escapeXml(clean)));
      expect(tree).toEqual({
        name: 'a',
        attributes: { b: clean },
        children: clean === '' ? [] : [clean],
      });
    }),
  );
});
