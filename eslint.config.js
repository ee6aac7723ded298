import { readdirSync, readFileSync } from 'node:fs';
import js from '@eslint/js';
import tseslint from 'typescript-eslint';

/**
 * A package may import those packages of ours that its manifest names. That the manifests
 * themselves keep the law of docs/architecture.md is proved by test/import-law.test.ts.
 */
const manifests = readdirSync('packages').map((name) => ({
  name,
  manifest: JSON.parse(readFileSync(`packages/${name}/package.json`, 'utf8')),
}));

const importLaw = manifests.map(({ name, manifest }) => ({
  files: [`packages/${name}/src/**/*.ts`],
  ignores: ['**/*.test.ts', '**/*.test-d.ts'],
  rules: {
    'no-restricted-imports': [
      'error',
      {
        patterns: [
          {
            group: [
              '@baocao/*',
              ...Object.keys({ ...manifest.dependencies, ...manifest.peerDependencies }).map(
                (own) => `!${own}`,
              ),
            ],
            message: `${manifest.name} does not depend on it: docs/architecture.md.`,
          },
        ],
      },
    ],
  },
}));

export default tseslint.config(
  { ignores: ['**/dist/', 'out/', 'coverage/', '**/*.generated.ts'] },
  js.configs.recommended,
  ...tseslint.configs.strictTypeChecked,
  {
    // A rule is kept or changed here, never switched off in a file.
    linterOptions: { noInlineConfig: true },
    languageOptions: {
      parserOptions: {
        projectService: true,
      },
    },
    rules: {
      'max-lines': ['error', { max: 300, skipBlankLines: true, skipComments: true }],
      'max-lines-per-function': ['error', { max: 60, skipBlankLines: true, skipComments: true }],
      'no-console': 'error',
      'no-restricted-exports': ['error', { restrictDefaultExports: { direct: true, named: true } }],
      'no-restricted-syntax': [
        'error',
        { selector: 'ExportAllDeclaration', message: 'Name what is exported.' },
        {
          selector: "ImportDeclaration[source.value='zod'] > ImportSpecifier[imported.name='z']",
          message: "Import * as z: so a bundle leaves out the words of zod's fifty languages.",
        },
      ],
      '@typescript-eslint/consistent-type-definitions': 'off',
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
    },
  },
  ...importLaw,
  {
    files: ['**/*.data.ts', '**/*.test.ts', '**/*.test-d.ts'],
    rules: { 'max-lines': 'off', 'max-lines-per-function': 'off' },
  },
  {
    files: ['**/*.config.{ts,js}'],
    rules: { 'no-restricted-exports': 'off' },
  },
  {
    files: ['**/scripts/**/*.ts', 'bench/**/*.ts', 'test/samples/**/*.ts'],
    rules: { 'no-console': 'off' },
  },
  { files: ['**/*.js'], ...tseslint.configs.disableTypeChecked },
);
