import { createRequire } from 'node:module';
import { join } from 'node:path';
import { bundleForBrowser } from './bundle-for-browser.js';

const door = '@baocao/core/rules';

/** Bytes that one rule may bring along, minified and gzipped, zod and the evaluator of CEL aside. */
const limit = 10 * 1024;

/** What an application that names one rule of ours pulls in. */
export type ShakenRules = {
  readonly problems: readonly string[];
  readonly rules: number;
  /** Bytes of the rule in the middle and of the heaviest. */
  readonly median: number;
  readonly most: number;
};

/** Bundles every rule by itself: the code of no other may be in it. */
export async function shakeRules(folder: string): Promise<ShakenRules> {
  const codes = rulesIn(folder);
  const problems: string[] = [];
  const sizes: number[] = [];
  for (const [name, code] of codes) {
    const bundle = await bundleForBrowser(door, folder, {
      names: [name],
      external: ['zod', '@marcbachmann/cel-js'],
    });
    const others = [...codes.values()].filter(
      (other) => other !== code && bundle.text.includes(`"${other}"`),
    );
    problems.push(...bundle.problems, ...others.map((other) => `${name} pulls ${other}.`));
    if (bundle.size > limit) problems.push(`${name} is ${String(bundle.size)} bytes.`);
    sizes.push(bundle.size);
  }
  sizes.sort((a, b) => a - b);
  if (codes.size === 0) problems.push(`${door} gives out no rule.`);
  const [median = 0, most = 0] = [sizes[sizes.length >> 1], sizes.at(-1)];
  return { problems, rules: codes.size, median, most };
}

/** The codes of the rules, by the name they are given out under. */
function rulesIn(folder: string): ReadonlyMap<string, string> {
  const require = createRequire(join(folder, 'x.js'));
  const all: object = require(door) as object; // a module of ours: `require` knows no types
  const named = Object.entries(all).flatMap(([name, value]: [string, unknown]) => {
    const isRule = name.endsWith('Rule') && typeof value === 'object' && value !== null;
    return isRule && 'code' in value ? [[name, String(value.code)] as const] : [];
  });
  return new Map(named);
}
