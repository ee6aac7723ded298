import { formatLongDate, numberOf, walkOutline, type Signature } from '@baocao/core';
import { describe, expect, it } from 'vitest';
import { haiPhongLetter, haiPhongOutline, haiPhongTemplate } from '../src/index.js';
import { fold, sourceText } from './source-text.js';

/** What the layout of a Party document adds to the data of the letter. */
const capacities = { 'in-place-of': 'K/T', 'on-behalf-of': 'T/M' } as const;

function signatureLines(
  signature: Signature & { readonly capacity: { readonly kind: keyof typeof capacities } },
): string[] {
  const { capacity, posts, note, name } = signature;
  return [
    `${capacities[capacity.kind]} ${capacity.body}`,
    ...posts,
    ...[note, name].filter((line) => line !== undefined),
  ];
}

function dashed(lines: readonly string[]): string[] {
  return lines.map((line, index) => `- ${line}${index === lines.length - 1 ? '.' : ','}`);
}

function letterLines(): string[] {
  const { header, subject, body } = haiPhongLetter;
  return [
    header.superior,
    header.issuer,
    '*',
    `Số ${header.number.sequence}-${header.number.symbol}`,
    `V/v ${subject}`,
    'ĐẢNG CỘNG SẢN VIỆT NAM',
    `${header.place}, ${formatLongDate(header.date)}`,
    'Kính gửi:',
    ...dashed(header.addressees),
    ...body.flatMap(({ content }) => content.map(({ text }) => text)),
    'Nơi nhận:',
    ...dashed(header.recipients),
    ...signatureLines(header.signature),
  ];
}

function outlineLines(): string[] {
  const { title, attachedTo } = haiPhongOutline;
  const lines = [...walkOutline(haiPhongOutline)].map((placed) => {
    const words =
      placed.type === 'prompt'
        ? placed.prompt.text
        : [placed.node.heading, placed.node.note].filter((part) => part !== undefined).join(' ');
    return `${numberOf(placed)} ${words}`;
  });
  return [
    title.name,
    title.subject,
    attachedTo,
    '-----',
    ...lines,
    ...signatureLines(haiPhongTemplate.outlineSignature),
  ];
}

describe('the data against the published text', () => {
  it('is the letter and the outline word for word, nothing left out, nothing added', () => {
    expect(fold([...letterLines(), ...outlineLines()].join(' '))).toBe(sourceText);
  });

  it('keeps the odd spellings of the source', () => {
    const text = JSON.stringify([haiPhongLetter, haiPhongOutline]);
    for (const odd of [
      'CHÍNH TRỊ- XÃ HỘI',
      'chính trị-xã hội',
      'Thành uỷ',
      'số: 03/KH-UBND',
      '145/NĐ-CP',
      '(kèm theo Công văn số 42-CV/BCĐ, ngày 25/5/2023"',
      './."',
    ]) {
      expect(text).toContain(odd);
    }
  });
});
