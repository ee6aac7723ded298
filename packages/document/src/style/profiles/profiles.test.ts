import { describe, expect, it } from 'vitest';
import type { StyleKey, TextStyle } from '../text-style.js';
import { party2018 } from './party-2018.data.js';
import { party2026 } from './party-2026.data.js';
import { state2020 } from './state-2020.data.js';

/** A row of the table in the instrument, in the order it has there. */
type Row = readonly [key: StyleKey, size: number, look: string, mark: TextStyle['basis']['mark']];

/** "upper bold" of the instrument's columns, from the style's fields. */
const lookOf = (style: TextStyle): string =>
  [
    style.upperCase ? 'upper' : 'lower',
    ...(style.bold ? ['bold'] : []),
    ...(style.italic ? ['italic'] : []),
    ...(style.underline ? ['underline'] : []),
  ].join(' ');

describe('Hướng dẫn 36-HD/VPTW, Phụ lục 3', () => {
  it.each<Row>([
    ['national-name', 15, 'upper bold', 'confirmed'],
    ['superior-body', 14, 'upper', 'confirmed'],
    ['issuing-body', 14, 'upper bold', 'confirmed'],
    ['document-number', 14, 'lower', 'confirmed'],
    ['place-date', 14, 'lower italic', 'confirmed'],
    ['type-name', 15, 'upper bold', 'confirmed'],
    ['summary', 14, 'lower bold', 'confirmed'],
    ['letter-summary', 12, 'lower italic', 'confirmed'],
    ['body', 14, 'lower', 'confirmed'],
    ['signature-capacity', 14, 'upper bold', 'secondary'],
    ['signature-post', 14, 'upper', 'secondary'],
    ['signature-name', 14, 'lower bold', 'secondary'],
    ['addressee', 14, 'lower', 'secondary'],
    ['recipients-label', 14, 'lower underline', 'secondary'],
    ['recipient', 12, 'lower', 'secondary'],
    ['page-number', 14, 'lower', 'secondary'],
  ])('%s: %d pt, %s (%s)', (key, size, look, mark) => {
    const style = party2018.styles[key];
    expect([style.size, lookOf(style), style.basis.mark]).toEqual([size, look, mark]);
  });

  it('sets A4 with margins of 20, 15, 20 and 30 mm and the page number 10 mm from the top', () => {
    const { width, height, margins, pageNumber } = party2018.page;
    expect([width.value, height.value]).toEqual([210, 297]);
    expect(Object.values(margins).map(({ value }) => value)).toEqual([20, 15, 20, 30]);
    expect(pageNumber.fromTop.value).toBe(10);
    expect(pageNumber.hiddenOnFirstPage).toBe(true);
  });

  it('sets running text justified, 10 mm in, 6 pt apart, on lines of 18 pt', () => {
    expect(party2018.styles.body).toMatchObject({
      align: 'justify',
      firstLine: 10,
      before: 6,
      line: { exactly: 18 },
    });
  });
});

describe('Hướng dẫn 05-HD/VPTW', () => {
  it('changes what secondary sources say it changes, and says so', () => {
    const { headingNumber, letterSummary, recipients, endMark, basis } = party2026.conventions;
    expect([headingNumber.afterRoman, letterSummary.prefix, recipients, endMark]).toEqual([
      '-',
      'Về việc ',
      { separator: ';', last: '.' },
      '.',
    ]);
    const bases = [headingNumber.basis, letterSummary.basis, basis.recipients, basis.endMark];
    expect(bases.map(({ mark }) => mark)).toEqual(Array(4).fill('secondary'));
  });

  it('looks as before, and takes nothing of it for confirmed', () => {
    const bases = Object.entries(party2026.styles).map(([key, { basis, ...look }]) => {
      expect(look).toEqual({ ...party2018.styles[key as StyleKey], basis: undefined }); // its keys
      return basis;
    });
    expect(bases.filter(({ mark }) => mark === 'confirmed')).toEqual([]);
    expect(party2026.styles['type-name'].basis).toMatchObject({
      source: party2018.styles['type-name'].basis.source,
      mark: 'open',
    });
    expect(party2026.styles.recipient.basis).toMatchObject({
      source: 'Hướng dẫn 05-HD/VPTW năm 2026',
      mark: 'secondary',
    });
  });
});

describe('Nghị định 30/2020/NĐ-CP, Phụ lục I', () => {
  it.each<Row>([
    ['national-name', 13, 'upper bold', 'confirmed'],
    ['national-motto', 14, 'lower bold', 'confirmed'],
    ['superior-body', 13, 'upper', 'confirmed'],
    ['issuing-body', 13, 'upper bold', 'confirmed'],
    ['document-number', 13, 'lower', 'confirmed'],
    ['place-date', 14, 'lower italic', 'confirmed'],
    ['type-name', 14, 'upper bold', 'confirmed'],
    ['summary', 14, 'lower bold', 'confirmed'],
    ['letter-summary', 13, 'lower', 'confirmed'],
    ['body', 14, 'lower', 'confirmed'],
    ['signature-capacity', 14, 'upper bold', 'confirmed'],
    ['signature-post', 14, 'upper bold', 'confirmed'],
    ['signature-name', 14, 'lower bold', 'confirmed'],
    ['addressee', 14, 'lower', 'confirmed'],
    ['recipients-label', 12, 'lower bold italic', 'confirmed'],
    ['recipient', 11, 'lower', 'confirmed'],
    ['annex-label', 14, 'lower bold', 'confirmed'],
    ['annex-title', 14, 'upper bold', 'confirmed'],
    ['attached-to', 14, 'lower italic', 'confirmed'],
    ['page-number', 14, 'lower', 'confirmed'],
  ])('%s: %d pt, %s (%s)', (key, size, look, mark) => {
    const style = state2020.styles[key];
    expect([style.size, lookOf(style), style.basis.mark]).toEqual([size, look, mark]);
  });

  it('sets A4 with margins of 20, 15, 20 and 30 mm', () => {
    const { width, height, margins } = state2020.page;
    expect([width.value, height.value]).toEqual([210, 297]);
    expect(Object.values(margins).map(({ value }) => value)).toEqual([20, 15, 20, 30]);
  });

  it('draws the rules below body and summary at 1/3 to 1/2 of the text', () => {
    for (const mark of [state2020.conventions.issuingMark, state2020.conventions.summaryMark]) {
      const share = 'ruleShare' in mark ? mark.ruleShare : Number.NaN;
      expect(share).toBeGreaterThanOrEqual(1 / 3);
      expect(share).toBeLessThanOrEqual(1 / 2);
    }
  });

  it('spaces running text between single and one and a half', () => {
    const { line } = state2020.styles.body;
    const multiple = 'multiple' in line ? line.multiple : Number.NaN;
    expect(multiple).toBeGreaterThanOrEqual(1);
    expect(multiple).toBeLessThanOrEqual(1.5);
  });
});
