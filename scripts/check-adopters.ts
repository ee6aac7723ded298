import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { oldestCore } from './packages/oldest-core.js';
import { packAll } from './packages/packed.js';
import { problemOf } from './packages/run-in.js';
import { tryAdopters } from './packages/try-adopters.js';

// The tests of our templates and of the examples, as they are now, on the oldest core that the
// templates say they support.
const work = mkdtempSync(join(tmpdir(), 'baocao-adopters-'));
try {
  const packed = packAll(work);
  const { version, origin, packages } = oldestCore(packed);
  console.log(`The oldest supported core is ${version}: ${origin}.`);
  console.log(await tryAdopters(packed, packages, join(work, 'adopters')));
} catch (failure) {
  console.error(problemOf(failure));
  process.exitCode = 1;
} finally {
  rmSync(work, { recursive: true, force: true });
}
