import { fork } from 'node:child_process';
import { once } from 'node:events';
import { program } from '../bundle.js';
import type { ApiAnswer, ApiQuestion, ApiSubject } from './api-protocol.js';

/** A server in a process of its own. */
export type StartedSubject = {
  readonly origin: string;
  readonly ask: (question: ApiQuestion) => Promise<ApiAnswer>;
  readonly stop: () => Promise<void>;
};

/** Starts a server, and waits until it listens. */
export async function startSubject(subject: ApiSubject): Promise<StartedSubject> {
  const child = fork(program('api-subject'), [JSON.stringify(subject)], { execArgv: [] });
  const ended = once(child, 'exit').then(() => {
    throw new Error('The server ended early; its own words stand above.');
  });
  // Its end is of interest only while something is awaited of it.
  ended.catch(() => undefined);
  // Sent by our own program.
  const [origin] = (await Promise.race([once(child, 'message'), ended])) as [string];
  return {
    origin,
    ask: async (question) => {
      const answered = once(child, 'message');
      child.send(question);
      // Sent by our own program too.
      const [answer] = (await Promise.race([answered, ended])) as [ApiAnswer];
      return answer;
    },
    stop: async () => {
      const exited = once(child, 'exit');
      child.kill('SIGKILL');
      await exited;
    },
  };
}
