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
  work();
  expect(process.resourceUsage().maxRSS * 1024 - before).toBeLessThan(most);
}
