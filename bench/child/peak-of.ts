import { contenders, type ContenderName } from '../contenders/contenders.js';
import { makeReport } from '../report/make-report.js';

/**
 * Run as a process of its own: writes one report and prints the most memory it ever held, in
 * kilobytes. Without a name nothing is written: what Node and the report take by themselves.
 */
// Written by `bench.ts` alone.
const { name, pages } = JSON.parse(process.argv[2] ?? '') as {
  readonly name?: ContenderName;
  readonly pages: number;
};
const report = makeReport(pages);
if (name !== undefined) {
  const contender = await contenders[name].load();
  const write = await contender.prepare(report);
  await write();
}
console.log(process.resourceUsage().maxRSS);
