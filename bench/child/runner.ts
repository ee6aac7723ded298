import { entryOf } from '../contenders/contenders.js';
import { makeReport } from '../report/make-report.js';
import { checkedPages } from './checked-pages.js';
import type { Answer, Question, Runner } from './runner-protocol.js';

/**
 * Run as a process of its own, so that no contender pays for the garbage of another one: writes its
 * report when it is asked to, and says how long it took.
 */
async function start({ name, pages }: Runner): Promise<(question: Question) => Promise<Answer>> {
  const report = makeReport(pages);
  const { title, format, elsewhere, load } = entryOf(name);
  const write = await (await load()).prepare(report);

  const answers: Record<Question, () => Promise<Answer>> = {
    async milliseconds() {
      const clock = elsewhere === true ? () => performance.now() : processorTime;
      const begin = clock();
      await write();
      return { value: clock() - begin };
    },
    async pages() {
      const file = await write();
      if (file === undefined) return {};
      const value = await checkedPages(file, { format, title, report });
      return value === undefined ? {} : { value };
    },
  };
  return (question) => answers[question]();
}

/** Milliseconds for which this process has been at work, those of its helping threads included. */
function processorTime(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

// Written by `start-runner.ts` alone, as are the messages.
const answer = await start(JSON.parse(process.argv[2] ?? '') as Runner);
process.on('message', (question: Question) => {
  void answer(question).then((found) => process.send?.(found));
});
