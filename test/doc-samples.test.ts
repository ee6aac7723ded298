import { execFile } from 'node:child_process';
import { mkdtemp, readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { numberOf, parseOutline, suppressionSchema, walkSections } from '@baocao/core';
import { checkConstraints } from '@baocao/core/constraints';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { template } from './samples/extend-hai-phong.js';

const root = new URL('../', import.meta.url);
const read = (path: string) => readFile(new URL(path, root), 'utf8');

/** The TypeScript that a page shows. */
const shown = async (page: string) =>
  [...(await read(page)).matchAll(/```ts\n(.*?)```/gsu)].map(([, code]) => code);

describe('what the pages show', () => {
  it.each([
    ['README.md', 'test/samples/quick-start.ts'],
    ['docs/write-your-own-outline.md', 'test/samples/extend-hai-phong.ts'],
    ['docs/rules-and-policy.md', 'test/samples/check-with-policy.ts'],
  ])('%s shows %s, letter by letter', async (page, sample) => {
    expect(await shown(page)).toEqual([await read(sample)]);
  });

  it('the quick start fits on 20 lines, tells what is missing and leaves a PDF', async () => {
    const sample = fileURLToPath(new URL('test/samples/quick-start.ts', root));
    expect(
      (await read('test/samples/quick-start.ts')).trimEnd().split('\n').length,
    ).toBeLessThanOrEqual(20);
    const folder = await mkdtemp(join(tmpdir(), 'baocao-'));
    const { stdout } = await promisify(execFile)(
      process.execPath,
      ['--conditions=@baocao/source', '--import', import.meta.resolve('tsx'), sample],
      { cwd: folder },
    );
    expect(stdout).toContain('error Phần II, mục 1');
    const pdf = await readFile(join(folder, 'bao-cao.pdf'), 'latin1');
    expect(pdf.slice(0, 5)).toBe('%PDF-');
  });

  it('the policy lets one warning stand, and still finds the empty report unfit to be sent', async () => {
    const sample = fileURLToPath(new URL('test/samples/check-with-policy.ts', root));
    const { stdout } = await promisify(execFile)(process.execPath, [
      '--conditions=@baocao/source',
      '--import',
      import.meta.resolve('tsx'),
      sample,
    ]);
    expect(stdout).toBe('figures/constraint-violated false\n');
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
