import { describe, expect, it } from 'vitest';
import { pictureOf } from '../../test/picture-of.js';
import { paragraph } from './paragraph.js';
import { run } from './run.js';

describe('paragraph', () => {
  it('is body text, or guidance', () => {
    expect(pictureOf('party-2018', paragraph('Nội dung'), paragraph('Gợi ý', 'guidance'))).toBe(
      'body "Nội dung"\nguidance "Gợi ý"',
    );
  });

  it('keeps the looks of its runs and drops blanks at its ends and runs without words', () => {
    const words = [
      run(' Gửi '),
      run('trước\nngày', { bold: true }),
      run(' 15/6. ', { italic: true }),
      run(''),
    ];
    expect(pictureOf('party-2018', paragraph(words))).toBe(
      'body "Gửi " "trước ngày" +bold " 15/6." +italic',
    );
  });

  it('folds the blanks of two runs that meet, and those of runs without words at the ends', () => {
    const words = [run(' '), run(' Gửi '), run(' '), run(' trước', { bold: true }), run(' ')];
    expect(pictureOf('party-2018', paragraph(words))).toBe('body "Gửi " "trước" +bold');
  });

  it('composes decomposed letters', () => {
    expect(pictureOf('party-2018', paragraph('Thành ủy'.normalize('NFD')))).toBe('body "Thành ủy"');
  });

  it('may be empty', () => {
    expect(pictureOf('party-2018', paragraph(''))).toBe('body');
  });
});
