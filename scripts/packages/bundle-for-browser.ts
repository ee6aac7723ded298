import { gzipSync } from 'node:zlib';
import { build, type Metafile } from 'esbuild';

/** A package as a browser would load it: what it is made of, and how large it is. */
export type BrowserBundle = {
  readonly problems: readonly string[];
  /** Packages whose code is in it. */
  readonly packages: readonly string[];
  /** Bytes, minified and gzipped. */
  readonly size: number;
  readonly text: string;
};

type What = {
  /** What is asked of the door; all of it, where nothing is said. */
  readonly names?: readonly string[];
  /** Packages that the page has from elsewhere. */
  readonly external?: readonly string[];
};

/** Bundles what a page takes from a door; whatever needs Node is a problem. */
export async function bundleForBrowser(
  door: string,
  folder: string,
  { names, external = [] }: What = {},
): Promise<BrowserBundle> {
  const asked = names === undefined ? '*' : `{ ${names.join(', ')} }`;
  const result = await build({
    stdin: { contents: `export ${asked} from '${door}';`, resolveDir: folder },
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
  if (typeof result === 'string') return { problems: [result], packages: [], size: 0, text: '' };
  const { text = '' } = result.outputFiles[0] ?? {};
  const size = gzipSync(text).byteLength;
  return { problems: [], packages: packagesIn(result.metafile), size, text };
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
