import {
  answerSections,
  sectionAppliesTo,
  walkSections,
  type Outline,
  type Response,
} from '@baocao/core';
import { responseFromPieces } from '../answers/response-from-pieces.js';
import { excerpt } from '../excerpt.js';
import { importFinding } from '../import-finding.js';
import type { Placement } from '../interpretation.js';
import type { Ledger } from '../ledger.js';
import type { SectionContent, SectionContents } from './section-contents.js';

/** The answers that the pieces of each section are, and how each was found. */
export function answersOf(
  contents: SectionContents,
  outline: Pick<Outline, 'nodes'>,
  ledger: Ledger,
): { readonly responses: Record<string, Response>; readonly placements: readonly Placement[] } {
  const entries = [...walkSections(outline)].flatMap(({ node }) => {
    const content = contents.of(node.id);
    return content === undefined ? [] : [{ node, content }];
  });
  const responses = entries.flatMap(({ node, content }) => {
    tellDoubts(node, content, ledger);
    const response = responseFromPieces(content.pieces);
    return response === undefined ? [] : [[node.id, response] as const];
  });
  return {
    responses: Object.fromEntries(responses),
    placements: entries.map(({ node, content }) => placement(node.id, content)),
  };
}

/** Tells the sections of which nothing was found, as far as this kind of unit is asked for them. */
export function tellMissing(
  contents: SectionContents,
  outline: Pick<Outline, 'nodes'>,
  { unitKind, tell }: { readonly unitKind: string | undefined; readonly tell: Ledger['tell'] },
): void {
  for (const section of answerSections(outline)) {
    const { id, heading } = section.node;
    if (contents.of(id) !== undefined || !sectionAppliesTo(section, unitKind)) continue;
    const values = { heading: excerpt(heading) };
    tell(importFinding({ code: 'import/section-not-found', path: `/responses/${id}`, values }));
  }
}

function placement(section: string, { place, heading, pieces }: SectionContent): Placement {
  return {
    section,
    tier: place?.tier ?? 'headings',
    likeness: place === undefined ? (heading?.match.likeness ?? 1) : 1,
    ...(heading && { heading: heading.heading }),
    paths: [...new Set(pieces.map(({ path }) => path))],
  };
}

function tellDoubts(
  { id, heading }: { readonly id: string; readonly heading: string },
  content: SectionContent,
  { tell }: Ledger,
): void {
  const path = `/responses/${id}`;
  const found = content.heading;
  if (content.place === undefined && found?.match.sure === false) {
    const values = { found: excerpt(found.heading), heading: excerpt(heading) };
    tell(importFinding({ code: 'import/heading-uncertain', path, values }));
  }
  if (content.place !== undefined && content.loose > 0) {
    tell(importFinding({ code: 'import/text-outside-place', path, values: {} }));
  }
}
