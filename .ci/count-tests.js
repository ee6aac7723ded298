import { readFileSync } from 'node:fs';
import { argv, stdout } from 'node:process';

/**
 * Prints "PASSED FAILED" from Vitest's JSON report. A test that was skipped was not checked, so it
 * counts as failed.
 */
const report = JSON.parse(readFileSync(argv[2] ?? '', 'utf8'));
const { numTotalTests, numPassedTests } = report;

if (!Number.isInteger(numTotalTests) || numTotalTests === 0) {
  throw new Error('The report counts no tests; look at the output of npm test.');
}
stdout.write(`${numPassedTests} ${numTotalTests - numPassedTests}\n`);
