import { formatShortDate, walkOutline, type Citation } from '@baocao/core';
import { describe, expect, it } from 'vitest';
import { haiPhongLetter, haiPhongOutline } from '../src/index.js';
import { sourceText } from './source-text.js';

/** `15-CT/TU`, `346/QĐ-TTg`, `34/2007/PL-UBTVQH11`. */
const documentNumber = /\d{1,4}(?:\/\d{4})?[-/]\p{L}+[-/][\p{L}\d]+/gu;
const mentions = sourceText.match(documentNumber) ?? [];

/** Each citation of the outline beside the words that it stands in. */
const outlineCitations = [...walkOutline(haiPhongOutline)].flatMap((placed) => {
  const [words, citations = []] =
    placed.type === 'prompt'
      ? [placed.prompt.text, placed.prompt.citations]
      : [`${placed.node.heading} ${placed.node.note ?? ''}`, placed.node.citations];
  return citations.map((citation): Cited => ({ words, citation }));
});
const letterCitations = haiPhongLetter.citations.map((citation): Cited => ({
  words: haiPhongLetter.body.flatMap(({ content }) => content.map(({ text }) => text)).join(' '),
  citation,
}));
type Cited = { readonly words: string; readonly citation: Citation };

function numbersOf(cited: readonly Cited[]): string[] {
  return cited.flatMap(({ citation: { number } }) => (number === undefined ? [] : [number]));
}

describe('citations', () => {
  it('are all the numbers of documents that the text mentions, in its order', () => {
    const { sequence, symbol } = haiPhongLetter.header.number;
    const ownNumber = `${sequence}-${symbol}`;
    const attachedTo = haiPhongOutline.attachedTo.match(documentNumber) ?? [];
    expect([
      ownNumber,
      ...numbersOf(letterCitations),
      ...attachedTo,
      ...numbersOf(outlineCitations),
    ]).toEqual(mentions);
  });

  it('number 24, 19 of them distinct as written', () => {
    expect(mentions).toHaveLength(24);
    expect(new Set(mentions).size).toBe(19);
  });

  it('name the Law and the Ordinance as often as the text does', () => {
    const names = [...letterCitations, ...outlineCitations].map(({ citation }) => citation.name);
    for (const name of [
      'Luật Thực hiện dân chủ ở cơ sở',
      'Pháp lệnh thực hiện dân chủ ở xã, phường, thị trấn',
    ]) {
      expect(names.filter((cited) => cited === name)).toHaveLength(
        sourceText.split(name).length - 1,
      );
    }
  });

  it('say nothing that the words beside them do not say', () => {
    for (const { words, citation } of [...letterCitations, ...outlineCitations]) {
      const { kind, number, name, date, issuer } = citation;
      const said = [kind, number, name, issuer, date && formatShortDate(date)];
      for (const part of said.filter((value) => value !== undefined)) expect(words).toContain(part);
    }
  });
});
