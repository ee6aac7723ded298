import type { FC } from 'hono/jsx';
import type { FigureSummary, SectionSummary } from '../consolidations/consolidation-view.js';
import { amountText } from './amount-text.js';
import type { Say } from './say.js';

type SectionsProps = {
  readonly say: Say;
  /** The address of the round in the API. */
  readonly at: string;
  readonly sections: readonly SectionSummary[];
};

/** The way to each section of the workbench. */
export const WorkbenchSections: FC<SectionsProps> = ({ say, at, sections }) =>
  sections.length === 0 ? null : (
    <>
      <h2>{say('workbench')}</h2>
      <p>{say('workbenchHint')}</p>
      <div class="scroll" tabindex={0} role="region" aria-labelledby="bench-table">
        <table>
          <caption id="bench-table">{say('sections')}</caption>
          <thead>
            <tr>
              <th scope="col">{say('section')}</th>
              <th scope="col">{say('statements')}</th>
              <th scope="col">{say('passages')}</th>
              <th scope="col">{say('status')}</th>
            </tr>
          </thead>
          <tbody>
            {sections.map(({ section, heading, statements, passages, edited }) => (
              <tr>
                <th scope="row" lang="vi">
                  <a href={`/app${at}/consolidation/sections/${section}`}>{heading}</a>
                </th>
                <td class="number">{statements}</td>
                <td class="number">{passages}</td>
                <td>{edited ? <span class="tag accepted">{say('edited')}</span> : '–'}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </>
  );

type FiguresProps = {
  readonly say: Say;
  readonly at: string;
  readonly figures: readonly FigureSummary[];
};

/** The figures of the consolidated report, each leading to where it comes from. */
export const ConsolidatedFigures: FC<FiguresProps> = ({ say, at, figures }) => (
  <>
    <h2>{say('figures')}</h2>
    <div class="scroll" tabindex={0} role="region" aria-labelledby="figure-table">
      <table>
        <caption id="figure-table">{say('figureTable')}</caption>
        <thead>
          <tr>
            <th scope="col">{say('indicator')}</th>
            <th scope="col">{say('total')}</th>
            <th scope="col">{say('reportedOf')}</th>
          </tr>
        </thead>
        <tbody>
          {figures.map(({ figure, label, unit, total }) => (
            <tr>
              <th scope="row" lang="vi">
                <a href={`/app${at}/consolidation/figures/${figure}`}>{label}</a>{' '}
                <span class="hint">({unit})</span>
              </th>
              <td class="number">{amountText(total.value, say)}</td>
              <td class="number">{`${String(total.reported)}/${String(total.asked)}`}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  </>
);
