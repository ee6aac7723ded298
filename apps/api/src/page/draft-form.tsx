import { sectionAppliesTo, walkSections, type Outline, type Report } from '@baocao/core';
import type { FC } from 'hono/jsx';
import type { ToldDiagnostic } from '../diagnostics/told-diagnostic.js';
import { findingsAt } from './findings-at.js';
import { FindingsAt } from './findings.js';
import { HeaderFields } from './header-fields.js';
import type { Say } from './say.js';
import { SectionFields } from './section-fields.js';

/** A report and what a form of it needs to know. */
export type DraftOnPage = {
  readonly report: Report;
  readonly etag: string;
  readonly outline: Outline;
  readonly findings: readonly ToldDiagnostic[];
  /** The kind of the unit: sections that are not for it are left out. */
  readonly kind: string;
};

type DraftFormProps = {
  readonly say: Say;
  /** The address of the unit in the API. */
  readonly at: string;
  readonly draft: DraftOnPage;
};

/** The report as a form: the sections of the outline in their order, each finding at its place. */
export const DraftForm: FC<DraftFormProps> = ({ say, at, draft }) => {
  const { outline, kind, findings, report, etag } = draft;
  const sections = [...walkSections(outline)].filter((one) => sectionAppliesTo(one, kind));
  const placed = (path: string) => findingsAt(findings, path);
  return (
    <form method="post" action={`/app${at}/draft`} data-live={`${at}/draft`}>
      <input type="hidden" name="etag" value={etag} />
      <p id="live-count" class="hint" role="status"></p>
      <FindingsAt say={say} findings={placed('')} place="" />
      <HeaderFields say={say} header={report.header} findings={placed('/header')} />
      {sections.map((section) => (
        <SectionFields say={say} section={section} report={report} kind={kind} placed={placed} />
      ))}
      <div class="actions row">
        <button name="then" value="stay">
          {say('save')}
        </button>
        <button name="then" value="submit" class="second">
          {say('saveAndGoOn')}
        </button>
        <a class="button second" href={`${at}/draft/document?format=pdf`}>
          {say('preview')}
        </a>
      </div>
    </form>
  );
};
