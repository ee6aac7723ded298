import { join, posix } from 'node:path';
import ts from 'typescript';
import { root } from '../repository/repository-files.js';
import { workspaces, type Workspace } from '../repository/workspaces.js';

/** What one may import from a package by one name: `@baocao/core/rules`. */
export type Door = { readonly name: string; readonly exports: readonly ts.Symbol[] };

/** A published package with what the compiler knows of its doors. */
export type OpenedPackage = Workspace & {
  readonly doors: readonly Door[];
  readonly checker: ts.TypeChecker;
};

/** Every published package, read by the TypeScript compiler as the editor reads it. */
export function openPackages(): OpenedPackage[] {
  const published = workspaces().filter(({ manifest }) => manifest.private !== true);
  const program = ts.createProgram(published.flatMap(doorFiles), compilerOptions());
  const checker = program.getTypeChecker();
  return published.map((workspace) => ({ ...workspace, checker, doors: doorsOf(workspace) }));

  function doorsOf(workspace: Workspace): Door[] {
    return sourcesOf(workspace).map(({ name, file }) => {
      const source = program.getSourceFile(file);
      const symbol = source && checker.getSymbolAtLocation(source);
      if (symbol === undefined) throw new TypeError(`${file} exports nothing.`);
      return { name, exports: checker.getExportsOfModule(symbol) };
    });
  }
}

function compilerOptions(): ts.CompilerOptions {
  const config = ts.getParsedCommandLineOfConfigFile(join(root, 'tsconfig.json'), undefined, {
    ...ts.sys,
    onUnRecoverableConfigFileDiagnostic: ({ messageText }) => {
      throw new TypeError(ts.flattenDiagnosticMessageText(messageText, '\n'));
    },
  });
  return { ...config?.options, incremental: false };
}

const doorFiles = (workspace: Workspace) => sourcesOf(workspace).map(({ file }) => file);

function sourcesOf({ folder, manifest }: Workspace): { name: string; file: string }[] {
  return Object.entries(manifest.exports ?? {}).flatMap(([door, target]) => {
    if (typeof target !== 'object' || target === null || !('@baocao/source' in target)) return [];
    const source = String(target['@baocao/source']);
    return [{ name: posix.join(manifest.name, door), file: join(root, folder, source) }];
  });
}
