import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { nodeFileStore, runCli } from '@baocao/cli';
import { describe, expect, it, onTestFinished } from 'vitest';
import { root } from '../scripts/repository/repository-files.js';
import { wordsOf } from './shell/shell-samples.js';

/** What the pages have done before the first command, and the program that doc-samples.test.ts runs. */
const elsewhere = /^(git clone .*|cd (baocao|out|\.\.)|npm ci|npm run demo|npx tsx .* first\.ts)$/u;

type Block = { readonly kind: string; readonly code: string };

const blocksOf = (page: string): Block[] =>
  [...readFileSync(`${root}/${page}`, 'utf8').matchAll(/^```(\w+)\n(.*?)^```/gmsu)].map(
    ([, kind = '', code = '']) => ({ kind, code }),
  );

describe.each(['docs/start.md', 'docs/vi/start.md'])('%s, followed step by step', (page) => {
  it('does what it says, and prints what it shows', async () => {
    const home = mkdtempSync(join(tmpdir(), 'baocao-start-'));
    onTestFinished(() => {
      rmSync(home, { recursive: true });
    });
    let cwd = home;
    let printed = '';
    const codes: Record<string, number> = {};
    const run = async (line: string) => {
      printed = '';
      const out = (text: string) => void (printed += text);
      const world = { out, err: out, colour: false, env: {}, now: () => new Date() };
      codes[line] = await runCli(wordsOf(line).slice(1), { ...world, cwd, files: nodeFileStore });
    };
    for (const { kind, code } of blocksOf(page)) {
      const lines = code.trim().split('\n');
      if (kind === 'text') expect(printed.trim()).toBe(code.trim());
      if (kind === 'yaml') fillIn(join(cwd, 'reports/le-chan/report.yaml'), code);
      for (const line of kind === 'sh' ? lines.filter((one) => !elsewhere.test(one)) : []) {
        const folder = /^cd (\S+)$/u.exec(line)?.[1];
        if (folder === undefined) await run(line);
        else cwd = join(cwd, folder);
      }
    }
    const failed = Object.entries(codes).filter(([, code]) => code !== 0);
    // The report is not finished: the check says so.
    expect(failed.map(([line, code]) => [line.split(' ')[2], code])).toEqual([['check', 1]]);
    expect(
      readFileSync(join(cwd, 'reports/le-chan/le-chan_bao-cao_2023-h1.pdf')).length,
    ).toBeGreaterThan(1e4);
  });
});

/** Puts the lines that a page shows in the place of the empty section of the same name. */
function fillIn(path: string, shown: string): void {
  const lines = shown.replace('responses:\n', '');
  const empty = `${/^ {2}[\w.]+:/u.exec(lines)?.[0] ?? ''}\n`;
  const before = readFileSync(path, 'utf8');
  expect(before).toContain(empty);
  writeFileSync(path, before.replace(empty, lines));
}
