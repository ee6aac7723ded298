import { mkdir } from 'node:fs/promises';
import { runServer } from './serving/run-server.js';
import { serverAddress } from './serving/server-address.js';

const { env } = process;
const folder = env['BAOCAO_DATA'] ?? 'baocao-data';

try {
  await mkdir(folder, { recursive: true });
  await runServer({
    ...serverAddress(env),
    folder,
    env,
    seedDemo: env['BAOCAO_SEED_DEMO'] === '1',
    work: env['BAOCAO_WORK'] !== '0',
    write: (line) => {
      process.stdout.write(line);
    },
  });
} catch (error) {
  const reason = error instanceof Error ? error.message : String(error);
  process.stderr.write(`${JSON.stringify({ event: 'not-listening', reason })}\n`);
  process.exitCode = 1;
}
