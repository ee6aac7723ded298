import process from 'node:process';
import { nodeFileStore } from './files/node-file-store.js';
import { watchFolder } from './files/watch-folder.js';
import { runCli } from './run-cli.js';

const { stdout, stderr, env } = process;

// A reader such as `head` may close its end early; that is no failure of ours.
stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});

const terminal = stdout.isTTY && stderr.isTTY && env['TERM'] !== 'dumb';

process.exitCode = await runCli(process.argv.slice(2), {
  out: (text) => void stdout.write(text),
  err: (text) => void stderr.write(text),
  terminal,
  colour: terminal && !env['NO_COLOR'],
  watch: watchFolder,
  cwd: process.cwd(),
  env,
  now: () => new Date(),
  clock: () => performance.now(),
  files: nodeFileStore,
});
