import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { bundleForBrowser } from './packages/bundle-for-browser.js';
import { lintExports, lintTypes } from './packages/lint-package.js';
import { compileDoors, doorsOf, openDoor, startCommand } from './packages/open-doors.js';
import { tryCreate } from './packages/try-create.js';
import { installBare, packAll, type Packed } from './packages/packed.js';

/** Bytes of the doors of `@baocao/core` that a page may open, minified and gzipped, zod aside. */
const coreLimits = { '@baocao/core': 40 * 1024, '@baocao/core/consolidate': 40 * 1024 };

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
  for (const door of doorsOf(packed)) report(`${door}: import and require`, openDoor(door, folder));
}

async function checkBrowser({ manifest }: Packed, folder: string): Promise<void> {
  const { problems, packages, size } = await bundleForBrowser(manifest.name, folder);
  const note = `${(size / 1024).toFixed(1)} kB gzipped, with ${packages.join(', ')}`;
  report(`${manifest.name}: browser bundle`, problems, note);
}

async function checkCore(folder: string): Promise<void> {
  for (const [door, limit] of Object.entries(coreLimits)) {
    const { problems, packages, size } = await bundleForBrowser(door, folder, ['zod']);
    const strangers = packages.filter((name) => name !== '@baocao/core');
    const found = [
      ...problems,
      ...strangers.map((name) => `pulls ${name}.`),
      ...(size < limit ? [] : [`is ${String(size)} bytes, should be below ${String(limit)}.`]),
    ];
    report(`${door}: small and alone`, found, `${(size / 1024).toFixed(1)} kB without zod`);
  }
}

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
  const apps = ['@baocao/api', '@baocao/cli', '@baocao/create'];
  for (const one of packed) if (!apps.includes(one.manifest.name)) await checkBrowser(one, bare);
  await checkCore(bare);
  report('baocao --help: starts where it is installed', startCommand(bare));
  for (const [what, problems] of tryCreate(packed, work))
    report(`npm create @baocao: ${what}`, problems);
}

const work = mkdtempSync(join(tmpdir(), 'baocao-packages-'));
try {
  await checkAll(work);
} finally {
  rmSync(work, { recursive: true, force: true });
}
process.exitCode = failures === 0 ? 0 : 1;
