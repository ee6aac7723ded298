import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { closing } from '../nodes/closing.js';
import { list, listItem } from '../nodes/list.js';
import { pageBreak } from '../nodes/page-break.js';
import { paragraph } from '../nodes/paragraph.js';
import { cell, table } from '../nodes/table.js';
import type { OfficialDocument } from '../official-document.js';
import { cleanText } from './clean-text.js';
import { toText } from './to-text.js';

const documentOf = (...sections: OfficialDocument['sections']): OfficialDocument => ({
  profile: 'party-2018',
  language: 'vi',
  properties: { title: 'Thử', author: 'Thử' },
  sections,
});

describe('toText', () => {
  it('gives a line for each paragraph, marks in front, cells parted by tabs, a grid cell by cell', () => {
    const blocks = [
      paragraph('Đoạn.'),
      list([listItem('a', [listItem('b')]), listItem('c')]),
      pageBreak(),
      table({
        description: 'x',
        head: [cell('TT'), cell('Tên')],
        rows: [[cell('1'), { paragraphs: [[{ text: 'Xã' }], [{ text: 'An' }]] }]],
      }),
      closing({ recipients: ['Lưu'], signature: { posts: ['Trưởng ban'], name: 'A' } }),
    ];
    expect(toText(documentOf({ blocks }, { blocks: [paragraph('Cuối.')] }))).toBe(
      'Đoạn.\n- a\n+ b\n- c\nTT\tTên\n1\tXã An\nNơi nhận:\n- Lưu.\nTRƯỞNG BAN\nA\nCuối.\n',
    );
  });

  it('gives the words of paragraphs back, white space folded and letters composed', () => {
    const words = fc.string({ unit: 'grapheme' });
    fc.assert(
      fc.property(fc.array(words, { minLength: 1 }), (texts) => {
        const blocks = texts.map((text) => paragraph(text));
        const lines = texts.map((text) => cleanText(text).trim());
        expect(toText(documentOf({ blocks }))).toBe(`${lines.join('\n')}\n`);
      }),
    );
  });
});
