import type { SyntheticReport } from '../report/synthetic-report.js';

/** Writes the report once and gives the file; a floor that makes no file gives nothing. */
export type WriteReport = () => Promise<Uint8Array | undefined>;

/**
 * One way to write the report. What may be kept between two documents is made ready by `prepare`
 * and is not timed; what a library needs anew for each document is.
 */
export type Contender = {
  readonly prepare: (report: SyntheticReport) => Promise<WriteReport> | WriteReport;
};
