import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { bundle } from '../bundle.js';
import { markdownTable } from '../markdown-table.js';
import { startSubject } from './start-subject.js';
import { raceValidation, type ValidationStanding } from './validation-race.js';

const quick = process.argv.includes('--quick');
const admin = 'bench-administrator-token-0123456789abcdef';
const load = () => loadavg()[0]?.toFixed(1) ?? '?';

async function validation(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'baocao-bench-'));
  const server = await startSubject({ place: { folder }, admin });
  const standings: ValidationStanding[] = [];
  for (const pages of [2, 20]) {
    standings.push(await raceValidation(server, { pages, secret: admin, quick }));
  }
  await server.stop();
  await rm(folder, { recursive: true });
  const rows = standings.map(({ pages, kilobytes, rules, open, known }) => [
    `report of ${String(pages)} pages, ${kilobytes.toFixed(0)} kB`,
    rules.processor.toFixed(2),
    ...[open, known].flatMap(({ processor, clock }) => [
      processor.toFixed(2),
      (processor / rules.processor).toFixed(2),
      (clock / rules.clock).toFixed(2),
    ]),
  ]);
  const ways = ['request', 'with a token'].flatMap((way) => [`${way}: ms`, '×', '× on the clock']);
  return markdownTable(['Checking', 'rules: ms', ...ways], rows);
}

await mkdir('out/bench', { recursive: true });
await bundle();
console.log(`Load ${load()} before the start.\n`);
console.log(await validation());
console.log(`\nLoad ${load()} at the end.`);
