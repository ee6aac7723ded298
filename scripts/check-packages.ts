import { mkdirSync, mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { bundleForBrowser } from './packages/bundle-for-browser.js';
import { lintExports, lintTypes } from './packages/lint-package.js';
import { compileDoors, doorsOf, openDoor, startCommand } from './packages/open-doors.js';
import { installBare, packAll, type Packed } from './packages/packed.js';
import { runSamples } from './packages/run-samples.js';
import { shakeRules } from './packages/shake-rules.js';
import { tryCreate } from './packages/try-create.js';
import { tryServer } from './packages/try-server.js';
import { weights } from './packages/weights.data.js';

let failures = 0;

function report(what: string, problems: readonly string[], note = ''): void {
  if (problems.length === 0) {
    console.log(`ok    ${what}${note === '' ? '' : ` (${note})`}`);
    return;
  }
  failures += 1;
  console.log(`FAIL  ${what}\n${problems.join('\n').replace(/^/gmu, '      ')}`);
}

async function checkPackage(packed: Packed, folder: string): Promise<void> {
  const { name } = packed.manifest;
  report(`${name}: exports map`, await lintExports(packed));
  report(`${name}: types resolve`, lintTypes(packed));
  report(`${name}: as npm takes it`, [], inKilobytes(statSync(packed.tarball).size));
  for (const door of doorsOf(packed)) report(`${door}: import and require`, openDoor(door, folder));
}

/** What each library weighs in a page, and that it brings nothing along that it should not. */
async function checkWeights(folder: string): Promise<void> {
  for (const [door, weight] of Object.entries(weights)) {
    const { problems, packages, size } = await bundleForBrowser(door, folder, weight);
    const strangers = packages.filter((name) => !weight.packages.includes(name));
    const found = [
      ...problems,
      ...strangers.map((name) => `pulls ${name}.`),
      ...(size < weight.limit ? [] : [`should be below ${inKilobytes(weight.limit)}.`]),
    ];
    const without = weight.external.join(' and ');
    report(`${door}: in a page`, found, `${inKilobytes(size)} gzipped, ${without} aside`);
  }
  const { problems, rules, median, most } = await shakeRules(folder);
  const note = `${String(rules)} rules, ${inKilobytes(median)} in the middle, ${inKilobytes(most)} at most`;
  report('@baocao/core/rules: one rule pulls no other', problems, note);
}

const inKilobytes = (bytes: number) => `${(bytes / 1024).toFixed(1)} kB`;

async function checkAll(work: string): Promise<void> {
  const bare = join(work, 'bare');
  mkdirSync(bare);
  const packed = packAll(work);
  installBare(packed, bare);
  for (const one of packed) await checkPackage(one, bare);
  const doors = packed.flatMap(doorsOf);
  const isApi = (door: string) => door.startsWith('@baocao/api');
  const libraries = doors.filter((door) => !isApi(door));
  report('all doors: declarations compile', compileDoors(libraries, bare));
  // drizzle-orm declares drivers of databases that nobody here installs.
  const api = compileDoors(doors.filter(isApi), bare, ['--skipLibCheck']);
  report('@baocao/api: declarations compile', api);
  await checkWeights(bare);
  for (const [page, problems] of await runSamples(bare)) report(`${page}: runs as shown`, problems);
  report('baocao --help: starts where it is installed', startCommand(bare));
  report('@baocao/api: its server, where it is installed', await tryServer(bare));
  for await (const { what, problems, seconds } of tryCreate(packed, work))
    report(`npm create @baocao: ${what}`, problems, `${seconds.toFixed(0)} s`);
}

const work = mkdtempSync(join(tmpdir(), 'baocao-packages-'));
try {
  await checkAll(work);
} finally {
  rmSync(work, { recursive: true, force: true });
}
process.exitCode = failures === 0 ? 0 : 1;
