import { consolidateRound } from '../consolidations/consolidate-round.js';
import type { JobInput } from './job.js';
import type { JobOutcome, JobTask } from './job-task.js';
import { renderAll } from './render-all.js';

/** Does what a job asks for. */
export function perform(
  task: Omit<JobTask, 'input'> & { readonly input: JobInput },
): Promise<JobOutcome | undefined> {
  const { input } = task;
  switch (input.kind) {
    case 'render-all':
      return renderAll({ ...task, input });
    case 'consolidate':
      return consolidateRound({ ...task, input });
  }
}
