import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { bundle } from '../bundle.js';
import { markdownTable } from '../markdown-table.js';
import { startPostgres } from '../../scripts/postgres/start-postgres.js';
import { startSubject, type StartedSubject } from './start-subject.js';
import { stormTable } from './storm-table.js';
import { raiseStorm } from './submission-storm.js';
import { raceValidation, type ValidationStanding } from './validation-race.js';

const quick = process.argv.includes('--quick');
const onlyStorm = process.argv.includes('--storm');
const admin = 'bench-administrator-token-0123456789abcdef';
const load = () => loadavg()[0]?.toFixed(1) ?? '?';

/** Runs something on a server with an empty folder, or an empty database. */
async function served<Result>(
  url: string | undefined,
  work: (server: StartedSubject) => Promise<Result>,
): Promise<Result> {
  const folder = await mkdtemp(join(tmpdir(), 'baocao-bench-'));
  const server = await startSubject({ place: url === undefined ? { folder } : { url }, admin });
  try {
    return await work(server);
  } finally {
    await server.stop();
    await rm(folder, { recursive: true });
  }
}

async function validation(): Promise<string> {
  const standings = await served(undefined, async (server) => {
    const raced: ValidationStanding[] = [];
    for (const pages of [2, 20]) {
      raced.push(await raceValidation(server, { pages, secret: admin, quick }));
    }
    return raced;
  });
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

async function storms(): Promise<string> {
  const units = quick ? 10 : 300;
  const storm = (server: StartedSubject) => raiseStorm(server, admin, units);
  const postgres = await startPostgres();
  try {
    const found = new Map([
      [`${String(units)} units, in a folder`, await served(undefined, storm)],
      [`${String(units)} units, on PostgreSQL`, await served(postgres.url, storm)],
    ]);
    return stormTable(found);
  } finally {
    await postgres.stop();
  }
}

await mkdir('out/bench', { recursive: true });
await bundle();
console.log(`Load ${load()} before the start.\n`);
if (!onlyStorm) console.log(await validation());
console.log(`\n${await storms()}`);
console.log(`\nLoad ${load()} at the end.`);
