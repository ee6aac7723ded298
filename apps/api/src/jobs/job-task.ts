import type { RoundPage } from '../rounds/round-book.js';
import type { Database } from '../store/database.js';
import type { JobInputOf, JobKind } from './job.js';

/** Says how far the work is; false: stop, it is somebody else's by now. */
export type TellProgress = (done: number, total: number) => Promise<boolean>;

/** What a worker has to do, and with what. */
export type JobTask<Kind extends JobKind = JobKind> = {
  readonly db: Database;
  readonly page: RoundPage;
  readonly job: string;
  readonly input: JobInputOf<Kind>;
  /** When it was asked for: the moment that is stamped into what it makes. */
  readonly at: Date;
  readonly tell: TellProgress;
};

/** A file with what is in it. */
export type MadeFile = {
  readonly name: string;
  readonly mediaType: string;
  readonly bytes: Uint8Array;
};

/** What a job made. */
export type JobOutcome = {
  readonly files: readonly MadeFile[];
  /** What could not be drawn whole, and is not among the files. */
  readonly left: readonly string[];
  /**
   * Keeps what else belongs to it, in the transaction that ends the job.
   * @throws OvertakenJob when what it rests on has changed meanwhile.
   */
  readonly keep?: (db: Database) => Promise<void>;
};

/** Somebody changed what a job rests on while it worked; it is done once more. */
export class OvertakenJob extends Error {
  override readonly name = 'OvertakenJob';
}
