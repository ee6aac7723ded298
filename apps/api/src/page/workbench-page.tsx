import { workbenchSectionSchema, type WorkbenchPassage } from '@baocao/core/consolidate';
import { roundViewSchema } from '../rounds/round-view.js';
import { statementPageSchema } from '../routes/consolidations/section-statements.js';
import { answerPage } from './answer-page.js';
import { entriesFromForm, typedOnChanged, type ShownStatements } from './entries-from-form.js';
import { fieldOf } from './field-of.js';
import { Findings } from './findings.js';
import { NotSaved } from './not-saved.js';
import { definePage, type PageRequest } from './page.js';
import { Pager } from './pager.js';
import { PageProblem } from './page-problem.js';
import { WorkbenchForm } from './workbench-form.js';

const path = '/app/rounds/{round}/consolidation/sections/{section}';
const access = ['admin', 'issuer'] as const;
type WorkbenchRequest = PageRequest<{
  readonly method: 'get';
  readonly path: typeof path;
  readonly operationId: string;
  readonly access: typeof access;
}>;

/** How many statements one page holds. */
const size = 50;
/** The heading of the statements, where reading goes on after the page was turned. */
const anchor = 'statements';

const addressOf = ({ round, section }: WorkbenchRequest['params']) =>
  `/rounds/${round}/consolidation/sections/${section}`;

/** A page of a section, as the API tells it. */
async function statementsFrom({ call, params }: WorkbenchRequest, offset: number) {
  const query = `offset=${String(offset)}&limit=${String(size)}`;
  return call(statementPageSchema, `${addressOf(params)}/statements?${query}`);
}

/** One section on the workbench, a page at a time: what the units say, and what becomes of it. */
export const workbenchPage = definePage(
  { method: 'get', path, operationId: 'workbenchPage', access },
  async (request) => {
    const asked = /^[1-9]\d{0,3}$/u.exec(request.c.req.query('page') ?? '')?.[0] ?? '1';
    let told = await statementsFrom(request, (Number(asked) - 1) * size);
    const { total, offset } = told.value;
    // The section has become shorter than it was.
    if (offset >= total && offset > 0) {
      told = await statementsFrom(request, Math.floor(Math.max(0, total - 1) / size) * size);
    }
    const { entries, passages } = told.value;
    const shown = { from: told.value.offset, replaced: entries.length, entries };
    return answerBench(request, { ...told, shown, passages });
  },
);

/** Saves what the editor made of the statements that were shown. */
export const editOnPage = definePage(
  { method: 'post', path, operationId: 'editOnPage', access },
  async (request) => {
    const { c, call, params, form } = request;
    const at = addressOf(params);
    const before = (await call(workbenchSectionSchema, at)).value;
    const entries = entriesFromForm(form, before.entries);
    try {
      const sent = { method: 'PUT', body: { entries }, ifMatch: fieldOf(form, 'etag') } as const;
      await call(workbenchSectionSchema, at, sent);
    } catch (error) {
      if (!(error instanceof PageProblem)) throw error;
      // What was typed is shown again on what the section is by now.
      const { value: section, etag } = await call(workbenchSectionSchema, at);
      const shown = typedOnChanged(form, section);
      const { value } = await statementsFrom(request, shown.from);
      const { passages } = section;
      return answerBench(request, { value, etag, shown, passages, refused: error });
    }
    const page = pageOf(Number(fieldOf(form, 'from')) || 0);
    const next = fieldOf(form, 'then') === 'next';
    const to = next ? `page=${String(page + 1)}#${anchor}` : `saved=yes&page=${String(page)}`;
    return c.redirect(`/app${at}?${to}`, 303);
  },
);

const pageOf = (offset: number) => Math.floor(offset / size) + 1;

type Shown = Awaited<ReturnType<typeof statementsFrom>> & {
  readonly shown: ShownStatements;
  readonly passages: readonly WorkbenchPassage[];
  /** Why it was not saved. */
  readonly refused?: PageProblem;
};

async function answerBench(
  request: WorkbenchRequest,
  { value: { heading, total, diagnostics }, etag, shown, passages, refused }: Shown,
) {
  const { c, call, params, say } = request;
  const at = `/rounds/${params.round}`;
  const bench = addressOf(params);
  const { units } = (await call(roundViewSchema, at)).value;
  const names = new Map(units.map(({ id, name }) => [id, name]));
  const page = pageOf(shown.from);
  const pages = Math.max(1, Math.ceil(total / size));
  const turns = { say, at: `/app${bench}`, page, pages, anchor };
  return answerPage(request, {
    title: heading,
    status: refused === undefined ? 200 : refused.problem.status === 412 ? 412 : 422,
    content: (
      <>
        <p>
          <a href={`/app${at}/consolidation`}>← {say('consolidation')}</a>
        </p>
        <h1 lang="vi">{heading}</h1>
        {c.req.query('saved') === undefined || refused !== undefined ? null : (
          <p class="notice good" role="status">
            {say('benchSaved')}
          </p>
        )}
        {refused === undefined ? null : (
          <NotSaved say={say} refused={refused} saved={`/app${bench}?page=${String(page)}`} />
        )}
        <Findings say={say} findings={diagnostics} />
        <h2 id={anchor} tabindex={-1}>
          {say('statements')}
        </h2>
        {pages > 1 ? <p class="hint">{say('pagesHint', { total, size })}</p> : null}
        <Pager {...turns} label={say('statementPages')} />
        <WorkbenchForm
          say={say}
          at={bench}
          shown={shown}
          passages={passages}
          etag={etag}
          more={page < pages}
          nameOf={(key) => names.get(key.split('/').at(-1) ?? key) ?? key}
        />
        <Pager {...turns} label={say('statementPagesBelow')} />
      </>
    ),
  });
}
