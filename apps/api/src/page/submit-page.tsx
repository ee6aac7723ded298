import { submissionVerdict, toNfc, type Acknowledgement } from '@baocao/core';
import type { FC } from 'hono/jsx';
import type { ToldDiagnostic } from '../diagnostics/told-diagnostic.js';
import { roundViewSchema } from '../rounds/round-view.js';
import { reportCheckSchema } from '../reports/report-check.js';
import { unitStandingSchema } from '../rounds/unit-standing.js';
import { answerPage } from './answer-page.js';
import { fieldOf } from './field-of.js';
import { Findings } from './findings.js';
import { FormKey } from './form-key.js';
import { definePage } from './page.js';
import type { Say } from './say.js';

const path = '/app/rounds/{round}/units/{unit}/submit';
const access = ['admin', 'issuer', 'unit'] as const;

/** The last look at a report before it goes: what stops it, and what has to be answered for. */
export const submitPage = definePage(
  { method: 'get', path, operationId: 'submitPage', access },
  async (request) => {
    const { call, params, say } = request;
    const at = `/rounds/${params.round}/units/${params.unit}`;
    const { unit } = (await call(unitStandingSchema, at)).value;
    const { phase } = (await call(roundViewSchema, `/rounds/${params.round}`)).value;
    const { value: check, etag } = await call(
      reportCheckSchema,
      `${at}/draft/check?phase=submitting&preset=strict`,
    );
    const { errors, open } = submissionVerdict(check.diagnostics);
    const told = (some: readonly object[]) => check.diagnostics.filter((one) => some.includes(one));
    return answerPage(request, {
      title: say('submitOf', { unit: unit.name }),
      content: (
        <>
          <p>
            <a href={`/app${at}/draft`}>← {say('backToDraft')}</a>
          </p>
          <h1>{say('submitOf', { unit: unit.name })}</h1>
          {errors.length > 0 ? (
            <>
              <p class="notice bad">{say('errorsFirst', { count: errors.length })}</p>
              <Findings say={say} findings={told(errors)} />
              <p>
                <a class="button" href={`/app${at}/draft`}>
                  {say('backToDraft')}
                </a>
              </p>
            </>
          ) : (
            <SubmitForm
              say={say}
              at={at}
              etag={etag}
              warnings={told(open)}
              corrects={phase === 'closed'}
            />
          )}
        </>
      ),
    });
  },
);

type SubmitFormProps = {
  readonly say: Say;
  readonly at: string;
  readonly etag: string;
  readonly warnings: readonly ToldDiagnostic[];
  /** After closing it is a correction, and needs a reason. */
  readonly corrects: boolean;
};

const SubmitForm: FC<SubmitFormProps> = ({ say, at, etag, warnings, corrects }) => (
  <form method="post" action={`/app${at}/submit`} class="card">
    <FormKey />
    <input type="hidden" name="etag" value={etag} />
    <p>
      <a href={`${at}/draft/document?format=pdf`}>{say('preview')}</a>
    </p>
    {warnings.length === 0 ? <p>{say('noWarnings')}</p> : <p>{say('warningsFirst')}</p>}
    {warnings.map((warning, index) => (
      <Warning say={say} warning={warning} index={index} />
    ))}
    <p>
      <label>
        <input type="checkbox" name="complete" value="yes" />
        {say('declareComplete')}
      </label>
    </p>
    {corrects ? (
      <>
        <label for="reason">{say('correctionReason')}</label>
        <textarea id="reason" name="reason" rows={2} required maxlength={1_000} />
      </>
    ) : null}
    <button>{say(corrects ? 'correct' : 'submit')}</button>
  </form>
);

type WarningProps = {
  readonly say: Say;
  readonly warning: ToldDiagnostic;
  readonly index: number;
};

const Warning: FC<WarningProps> = ({ say, warning, index }) => {
  const own = String(index);
  return (
    <div>
      <Findings say={say} findings={[warning]} id={`w-${own}`} />
      <input type="hidden" name="code" value={warning.code} />
      <input type="hidden" name="path" value={warning.path} />
      <label for={`n-${own}`}>{say('whyItStands')}</label>
      <input
        id={`n-${own}`}
        name="note"
        type="text"
        required
        maxlength={1_000}
        aria-describedby={`w-${own}`}
      />
    </div>
  );
};

/** Sends the draft that was looked at as the unit's report. */
export const submitOnPage = definePage(
  { method: 'post', path, operationId: 'submitOnPage', access },
  async ({ c, call, params, form }) => {
    const at = `/rounds/${params.round}/units/${params.unit}`;
    const reason = fieldOf(form, 'reason').trim();
    const body = {
      ...(reason === '' ? {} : { reason }),
      declaredComplete: fieldOf(form, 'complete') === 'yes',
      acknowledged: acknowledgements(form),
    };
    const sent = { method: 'POST', body, ifMatch: fieldOf(form, 'etag') } as const;
    await call(unitStandingSchema, `${at}/${reason === '' ? 'submissions' : 'corrections'}`, sent);
    return c.redirect(`/app${at}`, 303);
  },
);

/** Each warning with the reason that was given for it. */
function acknowledgements(form: FormData): Acknowledgement[] {
  const texts = (name: string) => form.getAll(name).map(String);
  const paths = texts('path');
  const notes = texts('note');
  return texts('code').map((code, index) => {
    const note = toNfc((notes[index] ?? '').trim());
    return { code, path: paths[index] ?? '', ...(note === '' ? {} : { note }) };
  });
}
