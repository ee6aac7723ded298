import { fromPointer, walkSections } from '@baocao/core';
import type { Finding } from '../reading/finding.js';
import { sectionPointer } from './section-pointer.js';

/** The findings of one report from its head to its last section. */
export function inReadingOrder(findings: readonly Finding[]): Finding[] {
  const outline = findings.find((finding) => finding.outline !== undefined)?.outline;
  if (outline === undefined) return [...findings];
  const sections = [...walkSections(outline)].map(({ node }) => node.id);
  const rankOf = ({ diagnostic }: Finding) => {
    const [member, id = ''] = fromPointer(sectionPointer(outline, diagnostic.path));
    if (member === 'responses') return sections.indexOf(id);
    return member === 'header' ? -1 : -2;
  };
  return findings
    .map((finding) => ({ finding, rank: rankOf(finding) }))
    .sort((a, b) => a.rank - b.rank)
    .map(({ finding }) => finding);
}
