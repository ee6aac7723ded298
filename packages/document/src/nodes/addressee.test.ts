import { describe, expect, it } from 'vitest';
import { pictureOf } from '../../test/picture-of.js';
import { addressee } from './addressee.js';

describe('addressee', () => {
  it('gives one recipient on the line itself, without a mark', () => {
    expect(pictureOf('state-2020', addressee(['Sở Nội vụ']))).toBe(
      `grid 41.3 + 123.8 mm, 12 pt above (breakable)
  row
    cell
      addressee-label "Kính gửi:"
    cell
      addressee "Sở Nội vụ"`,
    );
  });

  it('gives several recipients a dash each, and the marks of the regime', () => {
    const several = addressee(['Các quận, huyện', 'Các sở, ngành ', 'Các đảng bộ']);
    expect(pictureOf('party-2018', several)).toContain(
      `      - addressee "Các quận, huyện,"
      - addressee "Các sở, ngành,"
      - addressee "Các đảng bộ."`,
    );
    expect(pictureOf('state-2020', several)).toContain('"Các quận, huyện;"');
  });

  it('asks for a recipient', () => {
    expect(() => addressee([])).toThrow(/^A "addressee" cannot be made.*recipients/u);
  });
});
