import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { repositoryFiles, root } from '../scripts/repository/repository-files.js';
import { workspaces } from '../scripts/repository/workspaces.js';

const texts = repositoryFiles()
  .map((name) => ({ name, bytes: readFileSync(join(root, name)) }))
  .filter(({ bytes }) => !bytes.includes(0))
  .map(({ name, bytes }) => ({ name, text: bytes.toString('utf8') }));

/** What package-lock.json says of one folder below node_modules. */
type Locked = { readonly optionalDependencies?: Readonly<Record<string, string>> };

/** What may stand at the top; whoever adds to it has thought about it. */
const top = [
  ...['.changeset', '.ci', '.dockerignore', '.github', '.gitignore', '.npmrc', '.prettierignore'],
  ...['.prettierrc.json', 'Dockerfile', 'LICENSE', 'README.md', 'apps', 'bench', 'compose.yaml'],
  ...['docs', 'eslint.config.js', 'examples', 'package-lock.json', 'package.json', 'packages'],
  ...['scripts', 'test', 'tsconfig.base.json', 'tsconfig.build.json', 'tsconfig.json'],
  ...['tsup.base.ts', 'turbo.json', 'vitest.config.ts'],
];

it('has at its top what belongs there, and nothing that was left lying about', () => {
  // What is in the index, so that an editor's folder or a first round of one's own harms nobody.
  const tracked = execFileSync('git', ['ls-files', '-z'], { cwd: root, encoding: 'utf8' });
  const entries = tracked.split('\0').map((name) => name.replace(/\/.*$/u, ''));
  expect([...new Set(entries)].filter((name) => name !== '').sort()).toEqual(top);
});

describe('package-lock.json', () => {
  const text = readFileSync(join(root, 'package-lock.json'), 'utf8');

  it('locks versions and contents, not the host they come from', () => {
    expect(text.match(/"resolved": "[a-z+]+:\/\/[^"]*"/gu) ?? []).toEqual([]);
  });

  it('holds the binaries of every platform, without which npm ci refuses it', () => {
    // Written by npm, which would not install from another shape.
    const { packages } = JSON.parse(text) as { packages: Readonly<Record<string, Locked>> };
    const missing = Object.entries(packages).flatMap(([place, { optionalDependencies }]) =>
      Object.keys(optionalDependencies ?? {}).filter(
        (name) =>
          !(`${place}/node_modules/${name}` in packages) && !(`node_modules/${name}` in packages),
      ),
    );
    expect(missing).toEqual([]);
  });
});

it('writes Vietnamese composed (NFC)', () => {
  // A generated table of glyphs may list the combining marks themselves.
  const written = texts.filter(({ name }) => !name.includes('.generated.'));
  const decomposed = written.filter(({ text }) => text !== text.normalize('NFC'));
  expect(decomposed.map(({ name }) => name)).toEqual([]);
});

it('names no path of the machine it was written on', () => {
  const machine = new RegExp(
    ['/root/', '/home/[a-z]', '/Users/[A-Za-z]', 'C:\\\\Users'].join('|'),
    'u',
  );
  const own = 'test/repository.test.ts';
  const wrong = texts.filter(({ name, text }) => name !== own && machine.test(text));
  expect(wrong.map(({ name }) => name)).toEqual([]);
});

it('lets `npm run fuzz` run every test that can be run for long', () => {
  // A path that is not there would be passed over in silence.
  const manifest = readFileSync(join(root, 'package.json'), 'utf8');
  const named = /"fuzz": "[^"]*"/u.exec(manifest)?.[0].match(/\S+\.test\.ts/gu) ?? [];
  const long = texts.filter(
    ({ name, text }) =>
      name.endsWith('.test.ts') && /process\.env\['(?:FUZZ_RUNS|DOCX_MUTATIONS)'\]/u.test(text),
  );
  expect(named.sort()).toEqual(long.map(({ name }) => name));
});

it('links to files that exist', () => {
  const broken = texts
    .filter(({ name }) => name.endsWith('.md'))
    .flatMap(({ name, text }) =>
      linksIn(text)
        .filter((target) => !existsSync(join(root, dirname(name), target)))
        .map((target) => `${name} → ${target}`),
    );
  expect(broken).toEqual([]);
});

/** The targets of Markdown links and pictures that lie in the repository, anchors cut. */
function linksIn(markdown: string): string[] {
  const prose = markdown.replace(/^```[\s\S]*?^```/gmu, '').replace(/`[^`\n]*`/gu, '');
  return [...prose.matchAll(/\]\(\s*<?([^\s)>]+)>?[^)]*\)/gu)]
    .map(([, target = '']) => decodeURI(target.replace(/#.*$/u, '')))
    .filter((target) => target !== '' && !/^[a-z][a-z+.-]*:/u.test(target));
}

it('puts the licence into every package that is published', () => {
  const licence = readFileSync(join(root, 'LICENSE'), 'utf8');
  for (const { folder, manifest } of workspaces()) {
    if (manifest.private === true) continue;
    expect(manifest.license, folder).toContain('Apache-2.0');
    expect(readFileSync(join(root, folder, 'LICENSE'), 'utf8'), folder).toBe(licence);
  }
});
