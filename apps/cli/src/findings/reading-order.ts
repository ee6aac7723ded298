import { fromPointer, indicatorsOf, walkSections, type Outline } from '@baocao/core';
import type { Finding } from '../reading/finding.js';

/** The findings of one report from its head to its last section, figures after the section's words. */
export function inReadingOrder(findings: readonly Finding[]): Finding[] {
  const outline = findings.find((finding) => finding.outline !== undefined)?.outline;
  if (outline === undefined) return [...findings];
  const ranks = ranksOf(outline);
  const rankOf = ({ diagnostic: { path } }: Finding) => {
    const [member = '', id = ''] = fromPointer(path);
    return ranks.get(`${member}/${id}`) ?? (member === 'header' ? -1 : -2);
  };
  return [...findings].sort((a, b) => rankOf(a) - rankOf(b));
}

function ranksOf(outline: Outline): ReadonlyMap<string, number> {
  const sections = [...walkSections(outline)].map(({ node }) => node.id);
  return new Map([
    ...sections.map((id, index) => [`responses/${id}`, index] as const),
    ...indicatorsOf(outline).map(({ indicator, section }) => {
      const rank = sections.indexOf(section.node.id) + 0.5;
      return [`indicators/${indicator.id}`, rank] as const;
    }),
  ]);
}
