import { nearNames } from '@baocao/core';
import type { ExitCode } from '../cli-io.js';
import { explanation } from '../explaining/explanation.js';
import { messageCatalogue } from '../findings/message-catalogue.js';
import type { Session } from '../session.js';
import { usageError } from '../usage-error.js';
import type { AddCommand } from './add-command.js';

/** `baocao explain CODE`: what a finding means, why, and how to mend it. */
export const addExplain: AddCommand = (parent, session, run) => {
  const { say } = session;
  parent
    .command('explain')
    .summary(say('explain.summary'))
    .description(say('explain.description'))
    .argument('<CODE>', say('explain.code'))
    .addHelpText('after', say('explain.after') + say('exitCodes'))
    .action((code: string) => run(() => explain(session, code)));
};

function explain(session: Session, code: string): Promise<ExitCode> {
  const text = explanation(code, session);
  if (text === undefined) {
    const known = Object.keys(messageCatalogue);
    const near = nearNames(code, known).join(', ');
    if (near === '') throw usageError('explain.unknownFar', { code });
    throw usageError('explain.unknown', { code, near });
  }
  session.io.out(text);
  return Promise.resolve(0);
}
