import { describe, expect, it } from 'vitest';
import { pictureOf } from '../../test/picture-of.js';
import { answer } from './answer.js';
import { heading } from './heading.js';
import { paragraph } from './paragraph.js';

describe('answer', () => {
  it('shows its placeholder, or a row of dots, while nothing is filled in', () => {
    expect(
      pictureOf(
        'party-2018',
        answer({ key: 'a', title: 'Một', placeholder: '(điền vào đây)', blocks: [] }),
        answer({ key: 'b', title: 'Hai', blocks: [] }),
      ),
    ).toBe(
      `region a "Một" (empty)
  placeholder "(điền vào đây)"
region b "Hai" (empty)
  placeholder "${'…'.repeat(20)}"`,
    );
  });

  it('holds the blocks that were filled in, with what their traits ask for', () => {
    const blocks = [heading({ level: 3, text: 'Mục' }), paragraph('Nội dung')];
    expect(pictureOf('party-2018', answer({ key: 'a', title: 'Một', blocks }))).toBe(
      `region a "Một"
  heading-3 as heading-3 (kept) "Mục"
  body "Nội dung"`,
    );
  });
});
