import { expect } from 'vitest';

/** Milliseconds of processor time for one file: the clock would measure the machine's other work. */
const slowest = 1_000;
const most = 256_000_000;

/** Does the work in time. */
export function withinTime<Result>(work: () => Result): Result {
  const before = process.cpuUsage();
  const result = work();
  const { user, system } = process.cpuUsage(before);
  expect((user + system) / 1_000).toBeLessThan(slowest);
  return result;
}

/** Does the work without the process ever taking more memory than this above what it has now. */
export function withinMemory(work: () => void): void {
  const before = process.memoryUsage.rss();
  const earlierPeak = peakMemory();
  work();
  const peak = peakMemory();
  // The peak is of the whole process: one that stands unchanged is of a test before this one.
  expect(peak > earlierPeak ? peak - before : 0).toBeLessThan(most);
}

function peakMemory(): number {
  return process.resourceUsage().maxRSS * 1024;
}
