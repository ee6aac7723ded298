import { execFileSync } from 'node:child_process';
import getReleasePlan from '@changesets/get-release-plan';
import { planText, plannedReleases } from './release/plan-table.js';
import { recordOutlines } from './release/released-outlines.js';
import { root } from './repository/repository-files.js';

/** Runs a program of the repository; its output is shown, and a failure ends the release. */
function run(program: string, ...args: string[]): void {
  execFileSync(program, args, { cwd: root, stdio: 'inherit' });
}

function output(program: string, ...args: string[]): string {
  return execFileSync(program, args, { cwd: root, encoding: 'utf8' });
}

/** Builds the packages as they are, and tries them as npm would install them. */
function tryPackages(): void {
  run('npm', 'run', 'build');
  run('npm', 'run', 'check:packages');
  run('npm', 'run', 'check:adopters');
}

const dryRun = process.argv.includes('--dry-run');
if (!dryRun && output('git', 'status', '--porcelain') !== '') {
  throw new Error(
    'The work tree has changes; commit them, so that what goes out can be found again.',
  );
}

console.log(planText(plannedReleases(await getReleasePlan(root))));
if (dryRun) {
  tryPackages();
  console.log('Nothing was published. Without --dry-run: versions, changelogs, tags, npm.');
} else {
  // Versions first: packages carry those of others in what is built.
  run('npx', 'changeset', 'version');
  run('npm', 'install', '--package-lock-only');
  recordOutlines();
  tryPackages();
  run('git', 'add', '--all');
  run('git', 'commit', '--message', 'Release');
  run('npx', 'changeset', 'publish');
}
