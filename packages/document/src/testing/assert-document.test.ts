import { describe, expect, it } from 'vitest';
import { answer } from '../nodes/answer.js';
import type { Block } from '../nodes/block.js';
import { heading } from '../nodes/heading.js';
import { paragraph } from '../nodes/paragraph.js';
import type { OfficialDocument } from '../official-document.js';
import { assertDocument } from './assert-document.js';

const documentOf = (...blocks: readonly Block[]): OfficialDocument => ({
  profile: 'party-2018',
  language: 'vi',
  properties: { title: 'Thử', author: 'Thử' },
  sections: [{ blocks }],
});

const document = documentOf(
  heading({ level: 1, number: 'I.', text: 'Tình hình' }),
  answer({ key: 'context', title: 'Tình hình', blocks: [] }),
  paragraph('Một hai ba.'),
);

describe('assertDocument', () => {
  it('accepts what holds', () => {
    assertDocument(document, {
      texts: ['I. TÌNH  HÌNH', 'Một', 'ba.'],
      headings: ['I. TÌNH HÌNH'],
      regions: ['context'],
    });
  });

  it.each([
    [{ texts: ['ba.', 'Một'] }, 'not in the text at its place: "Một"'],
    [{ headings: [] }, 'headings are ["I. TÌNH HÌNH"], expected []'],
    [{ regions: ['other'] }, 'regions are ["context"], expected ["other"]'],
  ])('tells that %j does not hold', (expectations, problem) => {
    expect(() => {
      assertDocument(document, expectations);
    }).toThrow(problem);
  });

  it.each([
    [
      'an empty paragraph',
      documentOf(paragraph(' ')),
      'the paragraph at /sections/0/blocks/0 is empty',
    ],
    ['decomposed letters', documentOf(paragraph('ủ'.normalize('NFD'))), 'not in Unicode form NFC'],
    [
      'a key that stands twice',
      documentOf(
        answer({ key: 'a', title: 'A', blocks: [] }),
        answer({ key: 'a', title: 'B', blocks: [] }),
      ),
      'the key "a" stands twice',
    ],
  ])('finds %s', (_, flawed, problem) => {
    expect(() => {
      assertDocument(flawed);
    }).toThrow(problem);
  });
});
