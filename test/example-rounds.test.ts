import { existsSync, readdirSync } from 'node:fs';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { nodeFileStore, runCli, type CliIo } from '../apps/cli/src/index.js';
import { root } from '../scripts/repository/repository-files.js';

/** The examples that are plain files: no test of their own, so they are tried from here. */
const rounds = readdirSync(`${root}/examples`).filter((name) =>
  existsSync(`${root}/examples/${name}/round.json`),
);

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

it('there is at least one', () => {
  expect(rounds).toContain('chuyen-doi-so');
});
