import { languages, type Language } from '@baocao/core';
import { CommanderError } from 'commander';
import { inspect } from 'node:util';
import type { CliIo, ExitCode } from './cli-io.js';
import { describeFailure } from './describe-failure.js';
import { buildProgram } from './program.js';
import { sayIn, type Say } from './texts/say.js';

/**
 * Runs one command. `argv` is what stands after the program's name. Everything that happens goes
 * through `io`.
 */
export async function runCli(argv: readonly string[], io: CliIo): Promise<ExitCode> {
  const language = languageOf(argv);
  const say = sayIn(language);
  let exitCode: ExitCode = 0;
  const program = buildProgram({ io, language, say }, (code) => {
    exitCode = code;
  });
  try {
    await program.parseAsync(argv, { from: 'user' });
    return exitCode;
  } catch (error) {
    // Help and version end this way too; only those that were asked for are no misuse.
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
    io.err(`${describeFailure(error, say) ?? describeBug(error, say)}\n`);
    return 2;
  }
}

/** Only a bug shows its stack: whoever mends it needs it. */
function describeBug(error: unknown, say: Say): string {
  return `${say('internal.error')}\n${inspect(error)}`;
}

/** The language has to be known before the options are read: it is the language of their help. */
function languageOf(argv: readonly string[]): Language {
  const at = argv.findIndex((argument) => /^--lang(=|$)/u.test(argument));
  const asked = argv[at]?.split('=')[1] ?? argv[at + 1];
  return (at !== -1 && languages.find((language) => language === asked)) || 'vi';
}
