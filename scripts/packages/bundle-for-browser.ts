import { gzipSync } from 'node:zlib';
import { build, type Metafile } from 'esbuild';

/** A package as a browser would load it: what it is made of, and how large it is. */
export type BrowserBundle = {
  readonly problems: readonly string[];
  /** Packages whose code is in it. */
  readonly packages: readonly string[];
  /** Bytes, minified and gzipped. */
  readonly size: number;
};

/** Bundles the whole surface of a door; whatever needs Node is a problem. */
export async function bundleForBrowser(
  door: string,
  folder: string,
  external: readonly string[] = [],
): Promise<BrowserBundle> {
  const result = await build({
    stdin: { contents: `export * from '${door}';`, resolveDir: folder },
    bundle: true,
    minify: true,
    format: 'esm',
    platform: 'browser',
    target: 'es2022',
    external: [...external],
    metafile: true,
    write: false,
    logLevel: 'silent',
  }).catch((error: unknown) => String(error));
  if (typeof result === 'string') return { problems: [result], packages: [], size: 0 };
  const size = gzipSync(result.outputFiles[0]?.contents ?? new Uint8Array()).byteLength;
  return { problems: [], packages: packagesIn(result.metafile), size };
}

function packagesIn({ inputs }: Metafile): string[] {
  const names = Object.keys(inputs).flatMap((path) => {
    const inner = path.split('node_modules/').at(-1);
    if (inner === undefined || inner === path) return [];
    return [
      inner
        .split('/')
        .slice(0, inner.startsWith('@') ? 2 : 1)
        .join('/'),
    ];
  });
  return [...new Set(names)].sort();
}
