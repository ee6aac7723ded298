import { createHash } from 'node:crypto';
import { recordCall } from '../../audit/record-call.js';
import { draftOf, draftTag, saveDraft } from '../../drafts/draft.js';
import { requestLanguage } from '../../http/request-language.js';
import { checkVersion } from '../../routing/conditions.js';
import { defineRoute } from '../../routing/route.js';
import { uploads } from '../../store/tables.js';
import { importUpload } from '../../uploads/import-upload.js';
import { toldImport } from '../../uploads/report-import.js';

/**
 * A Word file becomes the draft over the version that the caller has seen. Reading takes seconds, so
 * it comes before the transaction; the version keeps a second sending from doing it twice.
 */
export const importDraft = defineRoute(
  {
    method: 'post',
    path: '/rounds/{round}/units/{unit}/draft/import',
    operationId: 'importDraft',
    summary: 'importDraft.summary',
    access: ['admin', 'issuer', 'unit'],
    body: 'docx',
    ifMatch: true,
    answer: { json: 'ReportImport', description: 'import.ok', etag: true },
    problems: ['unknown-round', 'unknown-unit', 'not-a-word-file', 'too-costly', 'too-busy'],
  },
  async ({ c, deps, db, params: { round, unit }, caller, ifMatch, input }) => {
    const page = await deps.rounds.open(db, round);
    const { revision } = await draftOf(db, page, unit);
    checkVersion(ifMatch, draftTag({ revision }));
    const outcome = await importUpload(deps.imports.callers, {
      bytes: input,
      template: page.template,
      unit,
    });
    const report = { ...outcome.found.report, round, unit };
    const at = deps.now();
    const draft = await db.transaction(async (transaction) => {
      await transaction.insert(uploads).values({
        id: Buffer.from(deps.randomBytes(16)).toString('hex'),
        round,
        unit,
        hash: createHash('sha256').update(input).digest('hex'),
        bytes: input,
        uploadedAt: at,
        uploadedBy: caller.id,
      });
      const { definition } = importDraft;
      await recordCall(transaction, { c, deps, definition, caller, status: 200 });
      return saveDraft(
        transaction,
        page,
        { revision, report, provenance: undefined },
        { by: caller.id, at },
      );
    });
    const { outline } = page.template;
    return { body: toldImport(outcome, requestLanguage(c), outline), etag: draftTag(draft) };
  },
);
