import type { Template } from '@baocao/template';
import { join } from 'node:path';
import manifest from '../../package.json' with { type: 'json' };
import type { NewFile } from '../files/write-files.js';
import { jsonText } from '../files/json-text.js';
import { sourceLiteral } from './source-literal.js';
import { tsconfigOf } from './tsconfig-of.js';

const versions = manifest.dependencies;

/** The files of a TypeScript package that holds a template; `npm install && npm run build` builds it. */
export function templatePackageFiles(template: Template, folder: string): NewFile[] {
  const { outline, round } = template;
  const texts = {
    'package.json': jsonText(packageOf(template)),
    'tsconfig.json': jsonText(tsconfigOf({ rootDir: 'src' }, ['src'])),
    'README.md': `# ${template.name}\n\n    npm install\n    npm run build\n`,
    'src/outline.data.ts': module('defineOutline', '@baocao/core', 'outline', outline),
    'src/round.data.ts': roundModule(round),
    'src/template.data.ts': templateModule(template),
    'src/index.ts': indexModule,
  };
  const encoder = new TextEncoder();
  return Object.entries(texts).map(([name, text]) => ({
    path: join(folder, name),
    bytes: encoder.encode(text),
  }));
}

function packageOf({ id, name, version }: Template) {
  return {
    name: `baocao-template-${id}`,
    version,
    description: name,
    private: true,
    type: 'module',
    exports: { '.': { types: './dist/index.d.ts', default: './dist/index.js' } },
    files: ['dist'],
    scripts: { build: 'tsc' },
    dependencies: {
      '@baocao/core': versions['@baocao/core'],
      '@baocao/template': versions['@baocao/template'],
    },
    devDependencies: { typescript: '^5.9.0' },
  };
}

const indexModule = `export { outline } from './outline.data.js';
export { round } from './round.data.js';
export { template } from './template.data.js';
`;

function module(define: string, from: string, name: string, value: unknown): string {
  return `import { ${define} } from '${from}';\n\nexport const ${name} = ${define}(${sourceLiteral(value)});\n`;
}

function roundModule(round: Template['round']): string {
  const named = new Map([[round.outline, '{ id: outline.id, version: outline.version }']]);
  const { outline, ...own } = round;
  const fields = sourceLiteral({ outline, ...own }, named);
  return `import type { Round } from '@baocao/core';
import { outline } from './outline.data.js';

/** The round that the letter opens. */
export const round = ${fields} as const satisfies Round;
`;
}

function templateModule(template: Template): string {
  const { outline, round, ...own } = template;
  const named = new Map<unknown, string>([
    [outline, 'outline'],
    [round, 'round'],
  ]);
  const fields = sourceLiteral({ outline, round, ...own }, named);
  return `import { defineTemplate } from '@baocao/template';
import { outline } from './outline.data.js';
import { round } from './round.data.js';

export const template = defineTemplate(${fields});
`;
}
