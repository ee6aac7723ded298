import { jsonText, sourceLiteral, tsconfigOf } from '@baocao/cli';
import manifest from '../package.json' with { type: 'json' };
import type { Answers } from './answers.js';
import type { LocalityChanges } from './changes-for.js';

/** The files of a package by their path in it. */
export type Texts = Readonly<Record<string, string>>;

const versions = manifest.dependencies;
const entry = './dist/src/template.data.js';

/** `package.json`: what the folder needs, exactly, and its commands. `round` is the round folder. */
export function packageJson({ name, keeping }: Answers, changes: LocalityChanges, round: string) {
  const typescript = keeping === 'typescript';
  const check = `baocao template check ${round} && baocao check --dir ${round}`;
  return jsonText({
    name,
    version: changes.version,
    description: changes.name,
    private: true,
    type: 'module',
    engines: { node: '>=20.19' },
    ...(typescript && {
      exports: { '.': { types: './dist/src/template.data.d.ts', default: entry } },
    }),
    scripts: {
      ...(typescript && { build: 'tsc' }),
      test: typescript ? 'tsc && node --test dist/test/template.test.js' : check,
      check,
      render: `baocao render ${round}/round.json --to pdf,docx --out out`,
      consolidate: `baocao consolidate ${round}`,
      ...(typescript && { round: 'tsc && node dist/src/write-round.js' }),
    },
    dependencies: {
      '@baocao/cli': versions['@baocao/cli'],
      ...(typescript && libraries),
    },
    ...(typescript && { devDependencies: { '@types/node': '^20.19.0', typescript: '^5.9.0' } }),
  });
}

const libraries = {
  '@baocao/core': versions['@baocao/core'],
  '@baocao/document': versions['@baocao/document'],
  '@baocao/template': versions['@baocao/template'],
  '@baocao/template-hai-phong': versions['@baocao/template-hai-phong'],
};

/** The TypeScript of a package: the template in words of its own, a test, and how a round is made. */
export function sourceTexts(answers: Answers, changes: LocalityChanges): Texts {
  return {
    'tsconfig.json': jsonText(tsconfigOf({ types: ['node'], rootDir: '.' }, ['src', 'test'])),
    'src/template.data.ts': templateSource(answers, changes),
    'src/letter.data.ts': dataSource(
      'Letter',
      'letter',
      'Công văn; cơ quan ban hành điền số và người ký.',
      changes.round?.letter,
    ),
    'src/units.data.ts': dataSource(
      'Unit[]',
      'units',
      'Các đơn vị phải báo cáo.',
      changes.round?.units,
    ),
    'src/write-round.ts': writeRoundSource,
    'test/template.test.ts': testSource,
  };
}

function templateSource({ layout }: Answers, changes: LocalityChanges): string {
  const named = new Map<unknown, string>([
    [changes.outline?.cite, 'cite'],
    [changes.round?.units, 'units'],
    [changes.round?.letter, 'letter'],
  ]);
  return `import { extendTemplate } from '@baocao/template';
import { haiPhongTemplate, underLaw2022 } from '@baocao/template-hai-phong';
import { letter } from './letter.data.js';
import { units } from './units.data.js';

const law = underLaw2022('${layout}');
const cite = { ...law.cite, ...law.citeParty };

/** ${changes.name ?? changes.id}. */
export const template = extendTemplate(haiPhongTemplate, ${sourceLiteral(changes, named)});
`;
}

function dataSource(type: string, name: string, why: string, value: unknown): string {
  const single = type.replace('[]', '');
  return `import type { ${single} } from '@baocao/core';

/** ${why} */
export const ${name}: ${single === type ? type : `readonly ${type}`} = ${sourceLiteral(value)};
`;
}

const writeRoundSource = `import { existsSync } from 'node:fs';
import { newRoundFolder, nodeFileStore, writeFiles } from '@baocao/cli';
import { template } from './template.data.js';

const folder = \`rounds/\${template.round.id}\`;
if (existsSync(folder)) throw new Error(\`\${folder} is there already; give the round another id.\`);
await writeFiles(nodeFileStore, newRoundFolder(template, folder, 'vi'));
`;

const testSource = `import assert from 'node:assert/strict';
import { test } from 'node:test';
import { toText } from '@baocao/document';
import { checkAdaptation, composeLetter, composeOutline, composeReport, newReport } from '@baocao/template';
import { haiPhongTemplate } from '@baocao/template-hai-phong';
import { template } from '../src/template.data.js';

test('keeps what it claims of the template it was made from', () => {
  assert.deepEqual(checkAdaptation(haiPhongTemplate, template), []);
});

test('renders its letter and outline, and says nothing that was true of Hải Phòng in 2023 alone', () => {
  const text = toText(composeLetter(template)) + toText(composeOutline(template));
  assert.ok(text.includes(template.round.letter.subject));
  assert.doesNotMatch(text, /năm 2023|Lạch Tray|CT\\/TU|BDVTU|Pháp lệnh/u);
});

test('gives every unit a report to fill in, with its own name at the head', () => {
  for (const { id, name, superior, issuer, place } of template.round.units) {
    const report = toText(composeReport(template, newReport(template, id)));
    const head = [issuer ?? superior ?? name, ...(place === undefined ? [] : [place])];
    for (const words of head) {
      assert.ok(report.toLocaleUpperCase('vi').includes(words.toLocaleUpperCase('vi')), words);
    }
  }
});
`;

/** The workflow that tries the folder on every push. */
export function checkWorkflow(keeping: Answers['keeping']): string {
  const steps = [
    'npm install',
    ...(keeping === 'typescript' ? ['npm test'] : []),
    'npm run check',
    'npm run render',
  ];
  return `name: check
on: [push, pull_request]
permissions:
  contents: read
jobs:
  check:
    runs-on: ubuntu-latest
    timeout-minutes: 10
    steps:
      - uses: actions/checkout@v4
      - uses: actions/setup-node@v4
        with:
          node-version: 22
${steps.map((step) => `      - run: ${step}\n`).join('')}`;
}
