import { execFile } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { promisify } from 'node:util';

/** Runs a program in a folder and gives what it printed; throws what it said where it fails. */
export type Run = (program: string, ...args: string[]) => Promise<string>;

export function runIn(cwd: string, env: NodeJS.ProcessEnv = process.env): Run {
  return async (program, ...args) => {
    const options = { cwd, env, encoding: 'utf8', maxBuffer: 1e8 } as const;
    const { stdout } = await promisify(execFile)(program, args, options);
    return stdout;
  };
}

/** What a failed run said, for a person. */
export function problemOf(failure: unknown): string {
  const { stdout = '', message } = failure as Error & { readonly stdout?: string }; // of execFile
  return `${message}\n${stdout}`;
}

/** The names in a folder; none where there is no such folder. */
export function filesIn(folder: string): string[] {
  return existsSync(folder) ? readdirSync(folder) : [];
}
