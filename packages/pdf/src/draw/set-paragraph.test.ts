import { styleProfile, type StyleKey, type TextFlow } from '@baocao/document';
import { describe, expect, it } from 'vitest';
import { textFlowOf } from '../../test/resolved-document-of.js';
import { wordsOf } from '../../test/words-of.js';
import type { Strip, TextMark } from '../strips/strip.js';
import { createTypesetter } from '../text/typesetter.js';
import { drawFlows } from './draw-flows.js';
import { setParagraph } from './set-paragraph.js';

const profile = styleProfile('party-2018');
const width = 300;
const set = (text: string, style: StyleKey = 'body', fields: Partial<TextFlow> = {}) =>
  setParagraph(
    textFlowOf(text, style, fields),
    { type: 'P', children: [] },
    { width, profile, typesetter: createTypesetter(), drawFlows },
  );
const textMarksOf = (strips: readonly Strip[]) =>
  strips.flatMap(({ marks }) => marks).filter((mark): mark is TextMark => mark.kind === 'text');
const rightEdge = ({ x, line, stretch, size }: TextMark) =>
  x + ((line.width + stretch * (line.words.length - 1)) * size) / 1000;

describe('setParagraph', () => {
  it.each([
    { lines: 1, kept: '.' },
    { lines: 2, kept: '+.' },
    { lines: 3, kept: '++.' },
    { lines: 4, kept: '+.+.' },
    { lines: 5, kept: '+..+.' },
  ])('keeps the first two and the last two of $lines lines together', ({ lines, kept }) => {
    const strips = set(Array.from({ length: lines }, () => 'm'.repeat(20)).join(' '));
    expect(strips.map(({ keepWithNext }) => (keepWithNext ? '+' : '.')).join('')).toBe(kept);
  });

  it('keeps all lines of a heading together, and with what follows', () => {
    const strips = set('m'.repeat(90), 'body', { keepWithNext: true });
    expect(strips.map(({ keepWithNext }) => keepWithNext)).toEqual([true, true, true, true]);
  });

  it('fills each line but the last to the right edge', () => {
    const marks = textMarksOf(set('phát huy dân chủ ở cơ sở '.repeat(10)));
    expect(marks.length).toBeGreaterThan(3);
    for (const mark of marks.slice(0, -1)) expect(rightEdge(mark)).toBeCloseTo(width, 6);
    expect(marks.at(-1)?.stretch).toBe(0);
  });

  it('leaves a line ragged rather than with holes', () => {
    const [first] = textMarksOf(set(`a b ${'m'.repeat(20)} cuối`));
    expect(first?.stretch).toBe(0);
  });

  it('puts centred text in the middle', () => {
    for (const mark of textMarksOf(set('BAN CHỈ ĐẠO '.repeat(8), 'issuing-body'))) {
      expect(mark.x + rightEdge(mark)).toBeCloseTo(width, 6);
    }
  });

  it('breaks centred text within its inset, but takes no line more for words that stay together', () => {
    const linesOf = (text: string, inset: number) =>
      textMarksOf(set(text, 'issuing-body', { inset })).map(({ line }) => wordsOf(line));
    expect(linesOf('BAN CHỈ ĐẠO THỰC HIỆN QUY CHẾ DÂN CHỦ', 0)[1]).toBe('CHỦ');
    expect(linesOf('BAN CHỈ ĐẠO THỰC HIỆN QUY CHẾ DÂN CHỦ', 20)[1]).toBe('QUY CHẾ DÂN CHỦ');
    const date = 'Lập ngày 25 tháng 5 năm 2023';
    expect(linesOf(date, 0)).toEqual([date]);
    expect(linesOf(date, 30)).toEqual([date]);
  });

  it('holds the place of a paragraph without words', () => {
    const [line] = set('chữ');
    expect(set('')).toEqual([{ ...line, marks: [] }]);
  });
});
