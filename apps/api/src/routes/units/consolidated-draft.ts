import { consolidatedSchema } from '@baocao/core/consolidate';
import { draftOf, draftTag, saveDraft } from '../../drafts/draft.js';
import { readAs } from '../../http/read-as.js';
import { refusal } from '../../problems/refusal.js';
import { readOwnReport } from '../../reports/read-own-report.js';
import { checkVersion } from '../../routing/conditions.js';
import { defineRoute } from '../../routing/route.js';

/**
 * A report that was made of those of a level below becomes the draft, as a report of this round and
 * unit, and the units behind it come along: consolidated again, every figure leads back to them.
 */
export const putConsolidated = defineRoute(
  {
    method: 'put',
    path: '/rounds/{round}/units/{unit}/draft/consolidated',
    operationId: 'putConsolidated',
    summary: 'putConsolidated.summary',
    access: ['admin', 'issuer', 'unit'],
    body: 'Consolidated',
    bodyLimit: 'uploadBytes',
    writes: true,
    ifMatch: true,
    answer: { json: 'Report', etag: true },
    problems: ['unknown-round', 'unknown-unit', 'not-valid', 'not-a-report', 'other-outline'],
  },
  async ({ deps, db, params: { round, unit }, caller, ifMatch, input }) => {
    const page = await deps.rounds.open(db, round);
    const { revision } = await draftOf(db, page, unit);
    checkVersion(ifMatch, draftTag({ revision }));
    const { report: given, provenance } = readAs(consolidatedSchema, input);
    const report = readOwnReport({ ...given, round, unit }, page.template, unit);
    const limit = deps.limits.renderBytes;
    // What is kept is drawn as it is asked for.
    if (Buffer.byteLength(JSON.stringify(report)) > limit)
      throw refusal('body-too-large', { limit });
    const saver = { by: caller.id, at: deps.now() };
    const draft = await saveDraft(db, page, { revision, report, provenance }, saver);
    return { body: report, etag: draftTag(draft) };
  },
);
