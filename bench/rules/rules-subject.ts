import {
  answerSections,
  figure,
  indicatorsOf,
  narrative,
  sectionAppliesTo,
  type Block,
  type Report,
} from '@baocao/core';
import { haiPhongTemplate } from '@baocao/template-hai-phong';
import { makeReport } from '../report/make-report.js';

const { outline, round } = haiPhongTemplate;
const unit = round.units[0];

/** A district's report on the outline of Hải Phòng, of so many pages of running text. */
export function rulesReport(pages: number, unitId: string = unit.id): Report {
  const sections = answerSections(outline).filter((one) => sectionAppliesTo(one, unit.kind));
  const blocks = sections.map((): Block[] => []);
  for (const [at, text] of textsOf(pages).entries()) {
    blocks[at % blocks.length]?.push({ type: 'paragraph', content: [{ text }] });
  }
  return {
    outline: { id: outline.id, version: outline.version },
    round: round.id,
    unit: unitId,
    period: round.period,
    subject: haiPhongTemplate.report.subject,
    header: {
      superior: 'QUẬN ỦY HỒNG BÀNG',
      issuer: haiPhongTemplate.report.issuer,
      number: { sequence: 12, symbol: 'BC/BCĐ' },
      place: 'Hồng Bàng',
      date: '2023-06-12',
      recipients: haiPhongTemplate.report.recipients,
      signature: { posts: ['TRƯỞNG BAN'], name: 'Lê Văn An' },
    },
    responses: Object.fromEntries(
      sections.map(({ node }, at) => [
        node.id,
        { ...narrative('Kết quả trong kỳ:'), blocks: blocks[at] ?? [] },
      ]),
    ),
    indicators: Object.fromEntries(
      indicatorsOf(outline).map(({ indicator }) => [indicator.id, figure(10)]),
    ),
  };
}

/** Bytes of the responses in UTF-8. */
export function bytesOf({ responses }: Report): number {
  return new TextEncoder().encode(JSON.stringify(responses)).length;
}

function textsOf(pages: number): string[] {
  return makeReport(pages).parts.flatMap(({ sections }) =>
    sections.flatMap(({ paragraphs, items }) => [
      ...paragraphs,
      ...items.flatMap(({ text, children }) => [text, ...children]),
    ]),
  );
}
