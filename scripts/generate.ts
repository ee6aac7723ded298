import { spawnSync } from 'node:child_process';
import { repositoryFiles, root } from './repository/repository-files.js';

/** Every generator, of a package or of all of them; each writes the `*.generated.*` files that it owns. */
const generators = repositoryFiles().filter((name) =>
  /(^|\/)scripts\/generate-[a-z-]+\.ts$/u.test(name),
);

for (const generator of generators) {
  console.log(generator);
  const { status } = spawnSync(process.execPath, [...process.execArgv, generator], {
    cwd: root,
    stdio: 'inherit',
  });
  if (status !== 0) throw new Error(`${generator} failed; mend it and generate again.`);
}
