import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import * as z from 'zod';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const widths = [1_000, 360] as const;
const violationsSchema = z.array(
  z.object({ id: z.string(), help: z.string(), nodes: z.array(z.object({ html: z.string() })) }),
);

/** Looks at pages on a desk and on a phone, and tells at once what it finds: a later step may fail. */
export type PageJudge = {
  readonly look: (name: string) => Promise<void>;
  /** Keeps a picture of what others made, without a judgement. */
  readonly picture: (name: string) => Promise<void>;
  readonly failed: () => boolean;
};

/** A judge of what a browser shows: nothing wider than the window, no violation of accessibility. */
export function pageJudge(page: Page, pictures: string): PageJudge {
  let failures = 0;
  const look = async (name: string) => {
    for (const width of widths) {
      await page.setViewportSize({ width, height: 800 });
      const problems = [...(await tooWide(page, width)), ...(await violations(page))];
      failures += problems.length;
      const verdict = problems.length === 0 ? 'ok  ' : 'FAIL';
      console.log(`${verdict}  ${name}, ${String(width)} px`);
      for (const problem of problems) console.log(`  ${problem}`);
      const path = join(pictures, `${name}-${String(width)}.png`);
      await page.screenshot({ path, fullPage: true });
    }
    await page.setViewportSize({ width: widths[0], height: 800 });
  };
  const picture = async (name: string) => {
    for (const width of widths) {
      await page.setViewportSize({ width, height: 800 });
      await page.screenshot({ path: join(pictures, `${name}-${String(width)}.png`) });
    }
    await page.setViewportSize({ width: widths[0], height: 800 });
  };
  return { look, picture, failed: () => failures > 0 };
}

async function tooWide(page: Page, width: number): Promise<string[]> {
  const needed = z.number().parse(await page.evaluate('document.documentElement.scrollWidth'));
  return needed > width ? [`needs ${String(needed)} px`] : [];
}

async function violations(page: Page): Promise<string[]> {
  const found: unknown = await page.evaluate(`${axe}; axe.run().then((run) => run.violations)`);
  return violationsSchema
    .parse(found)
    .map(({ id, help, nodes }) => `${id}: ${help} ${nodes[0]?.html ?? ''}`);
}
