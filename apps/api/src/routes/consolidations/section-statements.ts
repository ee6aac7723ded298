import { answerSections, nodeIdSchema, toPointer } from '@baocao/core';
import { workbenchSectionSchema } from '@baocao/core/consolidate';
import { z } from '@hono/zod-openapi';
import { lastConsolidation } from '../../consolidations/consolidation-view.js';
import { findSection } from '../../consolidations/find-section.js';
import { sectionTag } from '../../consolidations/stored-workbench.js';
import { toldDiagnostic, toldDiagnosticSchema } from '../../diagnostics/told-diagnostic.js';
import { requestLanguage } from '../../http/request-language.js';
import type { TextKey } from '../../openapi/operation-texts.data.js';
import { defineRoute } from '../../routing/route.js';

/** Some of the statements of a section, in their order, with what is needed to judge them. */
export const statementPageSchema = z.strictObject({
  section: nodeIdSchema,
  heading: z.string(),
  /** How many statements the section has. */
  total: z.int().min(0),
  /** How many stand before the first of these. */
  offset: z.int().min(0),
  entries: workbenchSectionSchema.shape.entries,
  /** The passages that these statements rest on. */
  passages: workbenchSectionSchema.shape.passages,
  /** What the last consolidation has to tell of the section. */
  diagnostics: z.array(toldDiagnosticSchema).readonly(),
});

const inWords = (description: TextKey) => ({ param: { description } });
const usual = 50;

export const listStatements = defineRoute(
  {
    method: 'get',
    path: '/rounds/{round}/consolidation/sections/{section}/statements',
    operationId: 'listStatements',
    summary: 'statements.summary',
    access: ['admin', 'issuer'],
    query: z.object({
      offset: z.coerce
        .number()
        .int()
        .min(0)
        .max(100_000)
        .optional()
        .openapi(inWords('param.offset')),
      limit: z.coerce.number().int().min(1).max(500).optional().openapi(inWords('param.limit')),
    }),
    answer: { json: 'StatementPage', etag: true },
    problems: ['unknown-round', 'unknown-section', 'not-consolidated'],
  },
  async ({ c, deps, db, params: { round, section }, query: { offset = 0, limit = usual } }) => {
    const { outline } = (await deps.rounds.open(db, round)).template;
    const found = await findSection(db, round, section);
    const { entries: all, passages } = found.content;
    const entries = all.slice(offset, offset + limit);
    const used = new Set(entries.flatMap((entry) => entry.passages));
    const place = toPointer(['responses', section]);
    const { diagnostics } = await lastConsolidation(db, round);
    const next = offset + limit;
    if (next < all.length) {
      c.header('Link', `<${c.req.path}?offset=${String(next)}&limit=${String(limit)}>; rel="next"`);
    }
    return {
      body: {
        section,
        heading:
          answerSections(outline).find(({ node }) => node.id === section)?.node.heading ?? '',
        total: all.length,
        offset,
        entries,
        passages: passages.filter(({ id }) => used.has(id)),
        diagnostics: diagnostics
          .filter(({ path }) => `${path}/`.startsWith(`${place}/`))
          .map((one) => toldDiagnostic(one, requestLanguage(c), outline)),
      },
      etag: sectionTag(found),
    };
  },
);
