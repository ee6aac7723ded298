import { resolve } from 'node:path';
import type { ExitCode } from '../cli-io.js';
import type { Session } from '../session.js';
import { usageError } from '../usage-error.js';
import type { AddCommand } from './add-command.js';

type Options = {
  readonly port: string;
  readonly data: string;
  readonly host: string;
  readonly seedDemo?: true;
  readonly work: boolean;
};

/** `baocao serve`: the API with its store, until it is told to stop. */
export const addServe: AddCommand = (parent, session, run) => {
  const { say } = session;
  parent
    .command('serve')
    .summary(say('serve.summary'))
    .description(say('serve.description'))
    .option('--port <N>', say('serve.port'), '3000')
    .option('--data <FOLDER>', say('serve.data'), 'baocao-data')
    .option('--host <ADDRESS>', say('serve.host'), '127.0.0.1')
    .option('--seed-demo', say('serve.seedDemo'))
    .option('--no-work', say('serve.noWork'))
    .addHelpText('after', say('serve.after') + say('exitCodes'))
    .action((options: Options) => run(() => serve(session, options)));
};

async function serve({ io }: Session, options: Options): Promise<ExitCode> {
  const { port, data, host, seedDemo = false, work } = options;
  if (!/^\d{1,5}$/u.test(port) || Number(port) > 65_535) {
    throw usageError('serve.badPort', { value: port });
  }
  // Only here: a database is much to load for the commands that need none.
  const { runServer } = await import('@baocao/api');
  try {
    await runServer({
      hostname: host,
      port: Number(port),
      folder: resolve(io.cwd, data),
      seedDemo,
      work,
      env: io.env,
      write: io.out,
    });
    return 0;
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw usageError('serve.failed', { reason });
  }
}
