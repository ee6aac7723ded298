import { nodeFileStore } from '@baocao/cli';
import process from 'node:process';
import { askPerson } from './ask-person.js';
import { runCreate } from './run-create.js';

const { stdin, stdout, stderr } = process;
const now = new Date();
const two = (part: number) => String(part).padStart(2, '0');

process.exitCode = await runCreate(process.argv.slice(2), {
  out: (text) => void stdout.write(text),
  err: (text) => void stderr.write(text),
  ...(stdin.isTTY && stdout.isTTY && { ask: askPerson }),
  cwd: process.cwd(),
  today: `${String(now.getFullYear())}-${two(now.getMonth() + 1)}-${two(now.getDate())}`,
  files: nodeFileStore,
});
