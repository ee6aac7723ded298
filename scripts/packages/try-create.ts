import { mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { tryMadeRound } from './made-round.js';
import { npmEnvironment } from './npm-environment.js';
import { filesIn, problemOf, runIn } from './run-in.js';
import { serveRegistry } from './serve-registry.js';
import type { Packed } from './packed.js';

/** One way to make a folder, what was to be said against it, and how long all of it took. */
export type Trial = {
  readonly what: string;
  readonly problems: readonly string[];
  readonly seconds: number;
};

const ways = [
  ['party', 'typescript'],
  ['state', 'typescript'],
  ['state', 'json'],
] as const;

/**
 * From an empty folder to a round that is tested, checked, rendered, sent in and consolidated, as a
 * person would with our packages from npm: each layout, and each way of keeping a template.
 */
export async function* tryCreate(packed: readonly Packed[], work: string): AsyncGenerator<Trial> {
  const home = join(work, 'create');
  mkdirSync(home);
  const registry = await serveRegistry(packed);
  const env = npmEnvironment(registry, work);
  try {
    for (const [layout, keep] of ways) {
      const start = performance.now();
      const problems = await tryOne(home, layout, keep, env).catch((failure: unknown) => [
        problemOf(failure),
      ]);
      const seconds = (performance.now() - start) / 1000;
      yield { what: `${layout}, ${keep}`, problems, seconds };
    }
  } finally {
    registry.close();
  }
}

async function tryOne(home: string, layout: string, keep: string, env: NodeJS.ProcessEnv) {
  const name = `${layout}-${keep}`;
  const answers = {
    '--locality': 'tỉnh Sông Lam',
    '--date': '2025-11-20',
    '--units': 'Xã An Phú; Phường Bến Thủy; Sở Nội vụ',
    '--layout': layout,
    '--keep': keep,
  };
  const options = Object.entries(answers).flat();
  await runIn(home, env)('npm', 'create', '--yes', '@baocao', '--', name, ...options);
  const folder = join(home, name);
  const run = runIn(folder, env);
  // As its own workflow goes.
  for (const command of ['install', 'test', 'run check', 'run render']) {
    await run('npm', ...command.split(' '));
  }
  const [round = ''] = readdirSync(join(folder, 'rounds'));
  return [
    ...renderedIn(join(folder, 'out')),
    ...(await tryMadeRound(folder, join('rounds', round), run)),
  ];
}

/** The letter and its outline, each in both formats. */
function renderedIn(folder: string): string[] {
  const written = filesIn(folder);
  const whole = ['.pdf', '.docx'].every(
    (end) => written.filter((name) => name.endsWith(end)).length === 2,
  );
  return whole ? [] : [`rendered ${written.join(', ')}`];
}
