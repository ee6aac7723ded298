import js from '@eslint/js';
import tseslint from 'typescript-eslint';

/** Which workspaces of ours a package may import: the law of docs/architecture.md. */
const mayImport = {
  core: [],
  document: [],
  template: ['core', 'document'],
  docx: ['document'],
  pdf: ['document'],
  'template-hai-phong': ['core', 'document', 'template'],
};
const packages = [...Object.keys(mayImport), 'api', 'cli'];

const importLaw = Object.entries(mayImport).map(([name, allowed]) => ({
  files: [`packages/${name}/src/**/*.ts`],
  ignores: ['**/*.test.ts', '**/*.test-d.ts'],
  rules: {
    'no-restricted-imports': [
      'error',
      {
        patterns: packages
          .filter((other) => other !== name && !allowed.includes(other))
          .map((other) => ({
            group: [`@baocao/${other}`, `@baocao/${other}/*`],
            message: `${name} may not see ${other}: docs/architecture.md.`,
          })),
      },
    ],
  },
}));

export default tseslint.config(
  { ignores: ['**/dist/', 'out/', 'coverage/', '**/*.generated.ts'] },
  js.configs.recommended,
  ...tseslint.configs.strictTypeChecked,
  {
    languageOptions: {
      parserOptions: {
        projectService: { allowDefaultProject: ['eslint.config.js', 'apps/cli/bin/*.js'] },
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
    files: ['scripts/**/*.ts', 'bench/**/*.ts'],
    rules: { 'no-console': 'off' },
  },
  { files: ['**/*.js'], ...tseslint.configs.disableTypeChecked },
);
