import { workbenchSectionSchema, type WorkbenchSection } from '@baocao/core/consolidate';
import { answerSections, outlineSchema, toPointer } from '@baocao/core';
import { consolidationViewSchema } from '../consolidations/consolidation-view.js';
import { roundViewSchema } from '../rounds/round-view.js';
import { answerPage } from './answer-page.js';
import { entriesFromForm, placedEntries } from './entries-from-form.js';
import { fieldOf } from './field-of.js';
import { Findings } from './findings.js';
import { NotSaved } from './not-saved.js';
import { definePage, type PageRequest } from './page.js';
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

/** One section on the workbench: what the units say, and what becomes of it. */
export const workbenchPage = definePage(
  { method: 'get', path, operationId: 'workbenchPage', access },
  async (request) => {
    const { call, params } = request;
    const at = `/rounds/${params.round}/consolidation/sections/${params.section}`;
    const { value: section, etag } = await call(workbenchSectionSchema, at);
    return answerBench(request, { section, etag });
  },
);

/** Saves what the editor made of the section that was shown. */
export const editOnPage = definePage(
  { method: 'post', path, operationId: 'editOnPage', access },
  async (request) => {
    const { c, call, params, form } = request;
    const at = `/rounds/${params.round}/consolidation/sections/${params.section}`;
    const entries = entriesFromForm(form);
    try {
      const sent = { method: 'PUT', body: { entries }, ifMatch: fieldOf(form, 'etag') } as const;
      await call(workbenchSectionSchema, at, sent);
    } catch (error) {
      if (!(error instanceof PageProblem)) throw error;
      // What was typed is shown again on what the section is by now.
      const { value, etag } = await call(workbenchSectionSchema, at);
      const section = { ...value, entries: placedEntries(entries, value) };
      return answerBench(request, { section, etag, refused: error });
    }
    return c.redirect(`/app${at}?saved=yes`, 303);
  },
);

type Shown = {
  readonly section: WorkbenchSection;
  readonly etag: string;
  /** Why it was not saved. */
  readonly refused?: PageProblem;
};

async function answerBench(request: WorkbenchRequest, { section, etag, refused }: Shown) {
  const { c, call, params, say } = request;
  const at = `/rounds/${params.round}`;
  const { units } = (await call(roundViewSchema, at)).value;
  const outline = (await call(outlineSchema, `${at}/outline`)).value;
  const { diagnostics } = (await call(consolidationViewSchema, `${at}/consolidation`)).value;
  const place = toPointer(['responses', section.section]);
  const own = diagnostics.filter((one) => `${one.path}/`.startsWith(`${place}/`));
  const found = answerSections(outline).find(({ node }) => node.id === section.section);
  const heading = found?.node.heading ?? section.section;
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
          <NotSaved
            say={say}
            refused={refused}
            saved={`/app${at}/consolidation/sections/${section.section}`}
          />
        )}
        <Findings say={say} findings={own} />
        <WorkbenchForm
          say={say}
          at={`${at}/consolidation/sections/${section.section}`}
          section={section}
          etag={etag}
          nameOf={(key) => units.find(({ id }) => id === key.split('/').at(-1))?.name ?? key}
        />
      </>
    ),
  });
}
