import { contentHash, outlineSchema, reportSchema, type Report } from '@baocao/core';
import { reportCheckSchema } from '../reports/report-check.js';
import { roundViewSchema } from '../rounds/round-view.js';
import { unitStandingSchema } from '../rounds/unit-standing.js';
import { answerPage } from './answer-page.js';
import { DraftForm } from './draft-form.js';
import { fieldOf } from './field-of.js';
import { allowOwnScript } from './guard-page.js';
import { liveCheckPath } from './live-check-script.js';
import { NotSaved } from './not-saved.js';
import { definePage, type PageRequest } from './page.js';
import { PageProblem } from './page-problem.js';
import { reportFromForm } from './report-from-form.js';
import { ConsolidatedUpload, UploadForm } from './upload-form.js';

const path = '/app/rounds/{round}/units/{unit}/draft';
const access = ['admin', 'issuer', 'unit'] as const;
type DraftRequest = PageRequest<{
  readonly method: 'get';
  readonly path: typeof path;
  readonly operationId: string;
  readonly access: typeof access;
}>;

/** The report as a form, made from the outline of the round. */
export const draftPage = definePage(
  { method: 'get', path, operationId: 'draftPage', access },
  async (request) => {
    const { call, params } = request;
    const at = `/rounds/${params.round}/units/${params.unit}`;
    const { value: report, etag } = await call(reportSchema, `${at}/draft`);
    return answerForm(request, { report, etag });
  },
);

/** Saves what the form holds, over the version that it was made from. */
export const saveOnPage = definePage(
  { method: 'post', path, operationId: 'saveOnPage', access },
  async (request) => {
    const { c, call, params, form } = request;
    const at = `/rounds/${params.round}/units/${params.unit}`;
    const outline = (await call(outlineSchema, `/rounds/${params.round}/outline`)).value;
    const kept = await call(reportSchema, `${at}/draft`);
    const written = reportFromForm(form, kept.value, outline);
    try {
      const sent = { method: 'PUT', body: written, ifMatch: fieldOf(form, 'etag') } as const;
      await call(reportSchema, `${at}/draft`, sent);
    } catch (error) {
      if (!(error instanceof PageProblem)) throw error;
      const { value, etag } = await call(reportSchema, `${at}/draft`);
      const saved = error.problem.status === 412 && (await isSame(value, written));
      // What was typed is shown again, to be mended, or saved over what somebody else saved.
      if (!saved) return answerForm(request, { report: written, etag, refused: error });
    }
    const then = fieldOf(form, 'then') === 'submit' ? 'submit' : 'draft?saved=yes';
    return c.redirect(`/app${at}/${then}`, 303);
  },
);

/** A second click on a button sends what the first has saved already. */
async function isSame(saved: Report, written: Report): Promise<boolean> {
  return (await contentHash(saved)) === (await contentHash(written));
}

type Shown = {
  readonly report: Report;
  readonly etag: string;
  /** Why it was not saved. */
  readonly refused?: PageProblem;
};

/** The version of a draft that nobody has saved: all in it is still open, and nobody has to hear so. */
const begun = '"0"';

async function answerForm(request: DraftRequest, { report, etag, refused }: Shown) {
  const { c, call, params, say, liveScript } = request;
  const at = `/rounds/${params.round}/units/${params.unit}`;
  if (liveScript !== undefined) allowOwnScript(c);
  const round = (await call(roundViewSchema, `/rounds/${params.round}`)).value;
  const outline = (await call(outlineSchema, `/rounds/${params.round}/outline`)).value;
  const { unit } = (await call(unitStandingSchema, at)).value;
  const checked =
    refused === undefined && etag !== begun
      ? (await call(reportCheckSchema, `${at}/draft/check`)).value.diagnostics
      : [];
  const findings = refused?.problem.diagnostics ?? checked;
  return answerPage(request, {
    title: say('draftOf', { unit: unit.name }),
    status: refused?.problem.status === 412 ? 412 : refused === undefined ? 200 : 422,
    content: (
      <>
        <p>
          <a href={`/app${at}`}>← {unit.name}</a>
        </p>
        <h1>{round.name}</h1>
        <p>
          {round.periodLabel} · {round.deadlineLabel}
        </p>
        {c.req.query('saved') === undefined || refused !== undefined ? null : (
          <p class="notice good" role="status">
            {say('saved')}
          </p>
        )}
        {refused === undefined ? null : (
          <NotSaved say={say} refused={refused} saved={`/app${at}/draft`} />
        )}
        <UploadForm say={say} at={at} etag={etag} />
        <ConsolidatedUpload say={say} at={at} etag={etag} />
        {liveScript === undefined ? null : <script type="module" src={liveCheckPath} />}
        <DraftForm say={say} at={at} draft={{ report, etag, outline, findings, kind: unit.kind }} />
      </>
    ),
  });
}
