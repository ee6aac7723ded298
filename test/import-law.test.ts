import { readFileSync } from 'node:fs';
import { builtinModules } from 'node:module';
import { dirname, join } from 'node:path/posix';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { root, typeScriptFiles } from '../scripts/repository/repository-files.js';
import { workspaces, type Workspace } from '../scripts/repository/workspaces.js';

const everyLibrary = ['core', 'document', 'docx', 'pdf', 'template', 'template-hai-phong'];

/** Which packages of ours each workspace may see: the graph of docs/architecture.md. */
const maySee: Readonly<Record<string, readonly string[]>> = {
  'packages/core': [],
  'packages/document': [],
  'packages/docx': ['document'],
  'packages/pdf': ['document'],
  'packages/template': ['core', 'document'],
  'packages/template-hai-phong': ['core', 'template'],
  'packages/create': ['cli', 'core', 'document', 'template', 'template-hai-phong'],
  'apps/api': everyLibrary,
  'apps/cli': [...everyLibrary, 'api'],
};

/** Data and generated files are held to the law too: they import like any other. */
const source = typeScriptFiles().filter((name) => !/\.(test|test-d)\.ts$/u.test(name));

type Import = { readonly file: string; readonly specifier: string };

function importsOf({ folder, manifest }: Workspace): Import[] {
  return source
    .filter((file) => file.startsWith(`${folder}/src/`))
    .flatMap((file) => {
      const text = readFileSync(`${root}/${file}`, 'utf8');
      const imported = ts.preProcessFile(text).importedFiles.map(({ fileName }) => fileName);
      // A file of a package that is served, not run, is found and read; its own it may always find,
      // and one that its build copies.
      const found = [...text.matchAll(/\.resolve\('([^'./][^']*)'\)/gu)]
        .map(([, name = '']) => name)
        .filter((name) => packageOf(name) !== manifest.name)
        .filter((name) => !(packageOf(name) in (manifest.devDependencies ?? {})));
      return [...imported, ...found].map((specifier) => ({ file, specifier }));
    });
}

/** The files that one loads before it runs: imports of types alone are gone by then. */
function loadedBy(file: string): string[] {
  const text = readFileSync(`${root}/${file}`, 'utf8');
  const kept = text.replace(/^(?:import|export) type [^;]*;/gmu, '');
  return ts
    .preProcessFile(kept)
    .importedFiles.filter(({ fileName }) => fileName.startsWith('.'))
    .map(({ fileName }) => join(dirname(file), fileName).replace(/\.js$/u, '.ts'));
}

/** The ways along imports that lead back to where they began, one for each import that closes one. */
function cyclesAmong(loaded: ReadonlyMap<string, readonly string[]>): string[] {
  const cycles: string[] = [];
  const done = new Set<string>();
  const follow = (file: string, way: readonly string[]) => {
    if (way.includes(file)) cycles.push([...way.slice(way.indexOf(file)), file].join(' → '));
    if (way.includes(file) || done.has(file)) return;
    for (const next of loaded.get(file) ?? []) follow(next, [...way, file]);
    done.add(file);
  };
  for (const file of loaded.keys()) follow(file, []);
  return cycles;
}

/** `@baocao/core/testing` → `@baocao/core`, `yaml/util` → `yaml`. */
function packageOf(specifier: string): string {
  return specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/');
}

const isRelative = ({ specifier }: Import) => specifier.startsWith('.');
const isBuiltin = ({ specifier }: Import) =>
  specifier.startsWith('node:') || builtinModules.includes(specifier);

it('every workspace has its place in the graph', () => {
  const unknown = workspaces()
    .filter(({ folder }) => !(folder in maySee) && !folder.startsWith('examples/'))
    .map(({ folder }) => folder);
  expect(unknown).toEqual([]);
});

it('no file has to be loaded before itself', () => {
  const loaded = new Map(source.map((file) => [file, loadedBy(file)]));
  expect(loaded.get('packages/core/src/index.ts')).toContain('packages/core/src/round/last-day.ts');
  expect(cyclesAmong(loaded)).toEqual([]);
});

it('a way back is seen, however long', () => {
  const loaded = { a: ['b', 'c'], b: ['c'], c: ['d'], d: ['b'], e: ['a'] };
  expect(cyclesAmong(new Map(Object.entries(loaded)))).toEqual(['b → c → d → b']);
});

describe.each(workspaces())('$folder', (workspace) => {
  const { folder, manifest } = workspace;
  const declared = Object.keys({ ...manifest.dependencies, ...manifest.peerDependencies });
  const imports = importsOf(workspace);
  const foreign = imports.filter((one) => !isRelative(one) && !isBuiltin(one));

  it('depends on no package that the graph keeps from it', () => {
    const allowed = (maySee[folder] ?? everyLibrary).map((name) => `@baocao/${name}`);
    const ours = declared.filter((name) => name.startsWith('@baocao/'));
    expect(ours.filter((name) => !allowed.includes(name))).toEqual([]);
  });

  it('imports what its package.json declares, and nothing else', () => {
    const undeclared = foreign.filter(({ specifier }) => !declared.includes(packageOf(specifier)));
    expect(undeclared).toEqual([]);
  });

  it('declares what it imports, and nothing else', () => {
    const imported = new Set(foreign.map(({ specifier }) => packageOf(specifier)));
    expect(declared.filter((name) => !imported.has(name))).toEqual([]);
  });

  it('reaches into no other folder', () => {
    const strays = imports.filter(isRelative).filter(({ file, specifier }) => {
      const target = new URL(specifier, `file:///${file}`).pathname;
      return !target.startsWith(`/${folder}/src/`) && target !== `/${folder}/package.json`;
    });
    expect(strays).toEqual([]);
  });

  // The apps run on a server or in a shell, and so does the scaffolder; everything else has to run
  // in a browser too.
  if (!folder.startsWith('apps/') && folder !== 'packages/create') {
    it('needs nothing of Node', () => {
      expect(imports.filter(isBuiltin)).toEqual([]);
    });
  }
});
