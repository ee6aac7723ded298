import { openRound } from '../../apps/cli/src/round-life/open-round.js';
import { consolidateRound } from '../../apps/cli/src/consolidating/consolidate-round.js';
import { nodeFileStore } from '../../apps/cli/src/files/node-file-store.js';
import { sayIn } from '../../apps/cli/src/texts/say.js';

/**
 * Run as a process of its own: consolidates the round folder named, as the command line does, and
 * prints what that took: seconds of processor and of clock, megabytes at most.
 */
const folder = process.argv[2] ?? '';
const io = {
  out: console.log,
  err: console.error,
  colour: false,
  cwd: process.cwd(),
  env: {},
  now: () => new Date(),
  files: nodeFileStore,
};
const session = { io, language: 'vi', say: sayIn('vi') } as const;
const read = await openRound(io, folder);
if (!read.ok) throw new Error('The round folder cannot be read.');
const begin = performance.now();
const before = process.cpuUsage();
const { provenance } = await consolidateRound(session, {
  life: read.value,
  template: read.value.template,
  reports: 'drafts',
  onto: undefined,
  workbench: undefined,
  mostStatements: 30,
});
const { user, system } = process.cpuUsage(before);
const measured = {
  reports: provenance.units.filter(({ standing }) => standing === 'reported').length,
  processor: (user + system) / 1e6,
  clock: (performance.now() - begin) / 1e3,
  megabytes: process.resourceUsage().maxRSS / 1024,
};
console.log(JSON.stringify(measured));
