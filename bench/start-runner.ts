import { fork } from 'node:child_process';
import { once } from 'node:events';
import { program } from './bundle.js';
import type { Answer, Question, Runner } from './child/runner-protocol.js';

/** A contender that waits in a process of its own until it is asked. */
export type StartedRunner = {
  readonly runner: Runner;
  ask(question: Question): Promise<number | undefined>;
  stop(): void;
};

/** Starts the process of a runner; it may still be loading when the first question comes. */
export function startRunner(runner: Runner): StartedRunner {
  const child = fork(program('runner'), [JSON.stringify(runner)], { execArgv: [] });
  const ended = once(child, 'exit').then(() => {
    throw new Error(`${runner.name} ended early; its own words stand above.`);
  });
  // Its end is of interest only while a question is open.
  ended.catch(() => undefined);
  return {
    runner,
    async ask(question) {
      const answered = once(child, 'message');
      child.send(question);
      // Sent by our own program.
      const [answer] = (await Promise.race([answered, ended])) as [Answer];
      return answer.value;
    },
    stop: () => child.kill(),
  };
}
