import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { nodeFileStore, runCli, type CliIo } from '../apps/cli/src/index.js';
import { codeLines, parseSource } from '../scripts/repository/code-lines.js';
import { root } from '../scripts/repository/repository-files.js';

const has = (file: string) => (name: string) => existsSync(`${root}/examples/${name}/${file}`);
const examples = readdirSync(`${root}/examples`);
/** The examples that are plain files: no test of their own, so they are tried from here. */
const rounds = examples.filter(has('round.json'));

describe.each(examples.filter(has('src')))('the adaptation of examples/%s', (name) => {
  it('says what is its own in fewer than 100 lines, units and all', () => {
    const folder = `${root}/examples/${name}/src`;
    const sizes = readdirSync(folder).map((file) => {
      const source = parseSource(file, readFileSync(`${folder}/${file}`, 'utf8'));
      return codeLines(source, source);
    });
    expect(sizes.reduce((sum, size) => sum + size)).toBeLessThan(100);
  });
});

let out = '';
beforeAll(async () => {
  out = await mkdtemp(join(tmpdir(), 'baocao-'));
});
afterAll(() => rm(out, { recursive: true }));

async function run(...argv: string[]) {
  const printed = { out: '', err: '' };
  const io: CliIo = {
    out: (text) => void (printed.out += text),
    err: (text) => void (printed.err += text),
    colour: false,
    cwd: root,
    env: { SOURCE_DATE_EPOCH: '1757980800' },
    now: () => new Date(),
    files: nodeFileStore,
  };
  return { code: await runCli(argv, io), ...printed };
}

describe.each(rounds)('the round of examples/%s', (name) => {
  const folder = `examples/${name}`;
  const reports = readdirSync(`${root}/${folder}/reports`);

  it('has an outline of fewer than 100 lines', () => {
    const outline = readFileSync(`${root}/${folder}/outline.json`, 'utf8');
    expect(outline.trim().split('\n').length).toBeLessThan(100);
  });

  it('holds without a finding, reports and all', async () => {
    expect(reports).not.toEqual([]);
    expect(await run('check', '--dir', folder)).toMatchObject({ code: 0 });
  });

  it('gives its letter, its outline and its reports as documents', async () => {
    const files = ['round.json', ...reports.map((unit) => `reports/${unit}/report.yaml`)];
    for (const file of files) {
      const rendered = await run('render', `${folder}/${file}`, '--to', 'pdf,docx', '--out', out);
      expect(rendered).toMatchObject({ code: 0, err: '' });
    }
    expect(await readdir(out)).toHaveLength(2 * (files.length + 1));
  });
});

it('there are examples of both sorts', () => {
  expect(rounds).toContain('chuyen-doi-so');
  expect(examples.filter(has('src'))).toHaveLength(2);
});
