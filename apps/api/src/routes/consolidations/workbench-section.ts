import { workbenchSectionSchema } from '@baocao/core/consolidate';
import { findSection } from '../../consolidations/find-section.js';
import { saveSection, sectionTag } from '../../consolidations/stored-workbench.js';
import { readAs } from '../../http/read-as.js';
import { refusal } from '../../problems/refusal.js';
import { checkVersion } from '../../routing/conditions.js';
import { defineRoute } from '../../routing/route.js';

/** What an editor makes of a section; the passages of the units are not the editor's to change. */
export const sectionEditSchema = workbenchSectionSchema.pick({ entries: true });

const path = '/rounds/{round}/consolidation/sections/{section}';
const access = ['admin', 'issuer'] as const;

export const showSection = defineRoute(
  {
    method: 'get',
    path,
    operationId: 'showSection',
    summary: 'section.summary',
    access,
    answer: { json: 'WorkbenchSection', etag: true },
    problems: ['unknown-round', 'unknown-section'],
  },
  async ({ deps, db, params: { round, section } }) => {
    await deps.rounds.open(db, round);
    const found = await findSection(db, round, section);
    return { body: found.content, etag: sectionTag(found) };
  },
);

export const putSection = defineRoute(
  {
    method: 'put',
    path,
    operationId: 'putSection',
    summary: 'putSection.summary',
    access,
    body: 'SectionEdit',
    writes: true,
    ifMatch: true,
    answer: { json: 'WorkbenchSection', etag: true },
    problems: ['unknown-round', 'unknown-section', 'not-valid', 'unknown-passage'],
  },
  async ({ deps, db, params: { round, section }, caller, ifMatch, input }) => {
    const { entries } = readAs(sectionEditSchema, input);
    await deps.rounds.open(db, round);
    const found = await findSection(db, round, section);
    checkVersion(ifMatch, sectionTag(found));
    const known = new Set(found.content.passages.map(({ id }) => id));
    const stray = entries.flatMap(({ passages }) => passages).find((id) => !known.has(id));
    if (stray !== undefined) throw refusal('unknown-passage', { passage: stray });
    const content = { ...found.content, entries };
    const saver = { by: caller.id, at: deps.now() };
    if (!(await saveSection(db, round, { ...found, content }, saver))) {
      const current = sectionTag(await findSection(db, round, section));
      throw refusal('version-changed', { current });
    }
    return { body: content, etag: sectionTag({ revision: found.revision + 1 }) };
  },
);
