import {
  answerSections,
  figure,
  indicatorsOf,
  sectionAppliesTo,
  type Block,
  type Report,
} from '@baocao/core';
import { haiPhongTemplate } from '@baocao/template-hai-phong';

const { outline, round } = haiPhongTemplate;
const unit = round.units[0];

/** A district's report on the outline of Hải Phòng; groups of blocks are dealt out to its sections in turn. */
export function haiPhongReport(groups: readonly (readonly Block[])[]): Report {
  const sections = answerSections(outline).filter((one) => sectionAppliesTo(one, unit.kind));
  return {
    outline: { id: outline.id, version: outline.version },
    round: round.id,
    unit: unit.id,
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
      sections.map(({ node }, place) => [
        node.id,
        {
          kind: 'narrative',
          blocks: groups.filter((_, at) => at % sections.length === place).flat(),
        },
      ]),
    ),
    indicators: Object.fromEntries(
      indicatorsOf(outline).map(({ indicator }) => [indicator.id, figure(10)]),
    ),
  };
}
