import type { FC } from 'hono/jsx';
import type { JobView } from '../jobs/job.js';
import { FormKey } from './form-key.js';
import type { Say } from './say.js';
import { whenText } from './when-text.js';

type JobTableProps = {
  readonly say: Say;
  readonly round: string;
  readonly jobs: readonly JobView[];
};

/** All reports as one archive: ask for it, see how far it is, take it. */
export const JobTable: FC<JobTableProps> = ({ say, round, jobs: all }) => {
  const jobs = all.filter(({ input }) => input.kind === 'render-all');
  return (
    <section aria-labelledby="jobs">
      <h2 id="jobs">{say('allReports')}</h2>
      <p>{say('allReportsHint')}</p>
      <form method="post" action={`/app/rounds/${round}/jobs`} class="row">
        <FormKey />
        <button name="format" value="pdf">
          {say('makePdfs')}
        </button>
        <button name="format" value="docx" class="second">
          {say('makeDocx')}
        </button>
      </form>
      {jobs.length === 0 ? null : (
        <div class="scroll" tabindex={0} role="region" aria-labelledby="job-table">
          <table>
            <caption id="job-table">{say('jobTable')}</caption>
            <thead>
              <tr>
                <th scope="col">{say('askedAt')}</th>
                <th scope="col">{say('format')}</th>
                <th scope="col">{say('progress')}</th>
                <th scope="col">{say('file')}</th>
              </tr>
            </thead>
            <tbody>
              {[...jobs].reverse().map((job) => (
                <JobRow say={say} job={job} />
              ))}
            </tbody>
          </table>
        </div>
      )}
    </section>
  );
};

const JobRow: FC<{ readonly say: Say; readonly job: JobView }> = ({ say, job }) => (
  <tr>
    <td>{whenText(job.createdAt)}</td>
    <td>{'format' in job.input ? job.input.format.toUpperCase() : ''}</td>
    <td>
      {say(`job.${job.state}`)}
      {job.total > 0 ? ` (${String(job.done)}/${String(job.total)})` : ''}
    </td>
    <td>
      {job.result === undefined ? '–' : null}
      {job.result?.files.length === 0 ? say('notKept') : null}
      {job.result?.files.map(({ name }) => (
        <a href={`/rounds/${job.round}/jobs/${job.id}/files/${name}`}>{name}</a>
      ))}
    </td>
  </tr>
);
