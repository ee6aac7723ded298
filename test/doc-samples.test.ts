import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import {
  indicatorSchema,
  numberOf,
  parseOutline,
  suppressionSchema,
  walkSections,
} from '@baocao/core';
import { checkConstraints } from '@baocao/core/constraints';
import { describe, expect, it, onTestFinished } from 'vitest';
import { parse } from 'yaml';
import { repositoryFiles } from '../scripts/repository/repository-files.js';
import { template } from './samples/extend-hai-phong.js';

const root = new URL('../', import.meta.url);
const read = (path: string) => readFile(new URL(path, root), 'utf8');

/** The TypeScript that a page shows. */
const shown = async (page: string) =>
  [...(await read(page)).matchAll(/```ts\n(.*?)```/gsu)].map(([, code]) => code);

/** The pages that show TypeScript, and the samples that they show, in order. */
const pages: Readonly<Record<string, readonly string[]>> = {
  'README.md': ['quick-start'],
  'docs/start.md': ['quick-start'],
  'docs/write-your-own-outline.md': ['extend-hai-phong'],
  'docs/rules-and-policy.md': ['check-with-policy'],
  'docs/write-a-rule.md': ['own-rule', 'own-rule.test', 'own-rule-run'],
  'docs/publish-a-template.md': ['open-template'],
  'packages/pdf/README.md': ['pdf-with-data'],
  // Typed, not run: one listens for ever, one wants a server.
  'docs/host-it.md': ['own-sign-in'],
  'apps/api/README.md': ['api-client'],
};

/** Runs a sample from source, as `tsx` would from a clone, and gives what it prints. */
async function outputOf(sample: string, cwd?: string): Promise<string> {
  const path = fileURLToPath(new URL(`test/samples/${sample}.ts`, root));
  const words = ['--conditions=@baocao/source', '--import', import.meta.resolve('tsx'), path];
  return (await promisify(execFile)(process.execPath, words, { cwd })).stdout;
}

describe('what the pages show', () => {
  it.each(Object.entries(pages))('%s shows %s, letter by letter', async (page, samples) => {
    const written = samples.map((sample) => read(`test/samples/${sample}.ts`));
    expect(await shown(page)).toEqual(await Promise.all(written));
  });

  it('and no other page shows TypeScript that nobody tries', async () => {
    const untried = repositoryFiles().filter(
      (name) => /(?<!\.generated)\.md$/u.test(name) && !(name in pages),
    );
    const samples = await Promise.all(untried.map((name) => shown(name)));
    expect(untried.filter((_, at) => samples[at]?.length !== 0)).toEqual([]);
  });

  it.each([
    ['own-rule-run', '[]'],
    ['open-template', '[]'],
    ['pdf-with-data', '[] round.json'],
  ])('%s runs, and prints %s', async (sample, printed) => {
    expect(await outputOf(sample)).toBe(`${printed}\n`);
  });

  it.each(['docs/write-your-own-outline.md', 'docs/vi/write-your-own-outline.md'])(
    'the indicator of %s is one that an outline takes',
    async (page) => {
      const json = /(?<=```json\n).*?(?=```)/su.exec(await read(page))?.[0] ?? '';
      expect(indicatorSchema.safeParse(JSON.parse(json)).success).toBe(true);
    },
  );

  it('the quick start fits on 20 lines, tells what is missing and leaves a PDF', async () => {
    expect(
      (await read('test/samples/quick-start.ts')).trimEnd().split('\n').length,
    ).toBeLessThanOrEqual(20);
    const folder = await mkdtemp(join(tmpdir(), 'baocao-'));
    onTestFinished(() => rm(folder, { recursive: true }));
    expect(await outputOf('quick-start', folder)).toContain('error Phần II, mục 1');
    const pdf = await readFile(join(folder, 'bao-cao.pdf'), 'latin1');
    expect(pdf.slice(0, 5)).toBe('%PDF-');
  });

  it('the policy lets one warning stand, and still finds the empty report unfit to be sent', async () => {
    expect(await outputOf('check-with-policy')).toBe('figures/constraint-violated false\n');
  });

  it('the condition shown as JSON is one that can be read', async () => {
    const [json = ''] =
      /(?<=```json\n).*?(?=```)/su.exec(await read('docs/rules-and-policy.md')) ?? [];
    const indicator = (id: string) => ({
      ...{ id, label: 'Ý kiến', unit: 'ý kiến' },
      ...({ valueType: 'count', aggregation: 'sum' } as const),
    });
    const indicators = ['opinions-accepted', 'opinions-given'].map(indicator);
    const input = {
      ...template.outline,
      nodes: [{ id: 'opinions', heading: 'Ý KIẾN', indicators }],
      constraints: [JSON.parse(json)],
    };
    expect(parseOutline(input, { constraints: checkConstraints })).toMatchObject({
      ok: true,
      diagnostics: [],
    });
  });

  it('the suppression shown as YAML is one that a report takes', async () => {
    const [yaml = ''] =
      /(?<=```yaml\n).*?(?=```)/su.exec(await read('docs/rules-and-policy.md')) ?? [];
    const { suppressions } = parse(yaml) as { suppressions: unknown[] }; // the page shows no more
    expect(suppressions.map((one) => suppressionSchema.safeParse(one).success)).toEqual([true]);
  });

  it('the extended outline has lost a section and numbers the new one', () => {
    const sections = [...walkSections(template.outline)];
    expect(sections.map(({ node }) => node.id)).not.toContain('results.other-bases');
    const added = sections.find(({ node }) => node.id === 'digital');
    expect(added && numberOf(added)).toBe('V.');
  });
});
