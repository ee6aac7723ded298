import { spawn } from 'node:child_process';
import { constants } from 'node:os';
import process from 'node:process';
import { fileURLToPath, URL } from 'node:url';

const tsconfig = fileURLToPath(new URL('../tsconfig.json', import.meta.url));

/**
 * Runs a program of the repository from its TypeScript, in the folder of the caller: the words, the
 * output and the exit code are those of the built one. What a clone offers before it is built.
 */
export function runSource(program) {
  const flags = ['--conditions=@baocao/source', '--import', import.meta.resolve('tsx')];
  const words = [...flags, fileURLToPath(program), ...process.argv.slice(2)];
  const env = { ...process.env, TSX_TSCONFIG_PATH: tsconfig };
  const child = spawn(process.execPath, words, { stdio: 'inherit', env });
  // A terminal sends Ctrl+C to both; all else reaches the caller alone.
  process.on('SIGINT', () => undefined);
  for (const signal of ['SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
  child.on('exit', (code, signal) => {
    process.exitCode = code ?? 128 + constants.signals[signal];
  });
}
