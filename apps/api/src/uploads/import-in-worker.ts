import { Worker } from 'node:worker_threads';
import type { ImportRequest } from './import-bytes.js';
import type { ImportOutcome } from './import-outcome.js';

/** How much the reading of one Word file may take. */
export type WorkerLimits = {
  readonly milliseconds: number;
  /** Of the heap, beside the bytes of the file itself. */
  readonly megabytes: number;
};

/** A report of 500 pages takes a second and 150 MB on a slow machine. */
export const workerLimits: WorkerLimits = { milliseconds: 15_000, megabytes: 256 };

/** Where this file is still TypeScript, a thread has to be taught to read it first. */
const isSource = import.meta.url.endsWith('.ts');
const worker = new URL(isSource ? './import-worker.ts' : './import-worker.js', import.meta.url);
const lesson = `import('tsx/esm/api').then(({ register }) => {
  register();
  return import(${JSON.stringify(worker.href)});
});`;

/**
 * Reads a Word file as a report in a thread of its own, so that a hostile one neither stops other
 * requests nor takes the memory of the process; the thread is ended when the time is up.
 * @throws RangeError for a unit that the round does not have.
 */
export async function importInWorker(
  request: ImportRequest,
  { milliseconds, megabytes }: WorkerLimits = workerLimits,
): Promise<ImportOutcome> {
  const thread = new Worker(isSource ? lesson : worker, {
    eval: isSource,
    execArgv: isSource ? ['--conditions=@baocao/source'] : [],
    workerData: request,
    resourceLimits: { maxOldGenerationSizeMb: megabytes },
  });
  let timer: NodeJS.Timeout | undefined;
  const timeUp = new Promise<ImportOutcome>((resolve) => {
    timer = setTimeout(() => {
      resolve({ kind: 'too-costly', limit: 'time' });
    }, milliseconds);
  });
  try {
    return await Promise.race([outcomeOf(thread), timeUp]);
  } finally {
    clearTimeout(timer);
    await thread.terminate();
  }
}

function outcomeOf(thread: Worker): Promise<ImportOutcome> {
  return new Promise((resolve, reject) => {
    // The worker sends nothing else.
    thread.once('message', (outcome: ImportOutcome) => {
      resolve(outcome);
    });
    thread.once('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'ERR_WORKER_OUT_OF_MEMORY')
        resolve({ kind: 'too-costly', limit: 'memory' });
      else reject(error);
    });
    thread.once('exit', (code) => {
      reject(new Error(`The worker that reads Word files ended with code ${String(code)}.`));
    });
  });
}
