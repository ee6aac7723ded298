import { execFileSync } from 'node:child_process';
import type { Packed } from './packed.js';

/** The packages that go out under one version. */
const together = ['core', 'document', 'template', 'docx', 'pdf'].map((name) => `@baocao/${name}`);

/** The oldest core that our templates support, and where npm gets it. */
export type OldestCore = {
  readonly version: string;
  readonly origin: string;
  /** What to ask npm for, by name. */
  readonly packages: Readonly<Record<string, string>>;
};

/**
 * The lower bound of what the templates declare as `peerDependencies`. While that is the version of
 * the work tree there is none older, and the tarballs stand for it; else npm has to have it.
 * @throws Error where a template supports a version that was never published.
 */
export function oldestCore(packed: readonly Packed[]): OldestCore {
  const version = lowerBound(packed);
  const ours = new Map(packed.map((one) => [one.manifest.name, one]));
  if (ours.get('@baocao/core')?.manifest.version === version) {
    const files = together.map((name) => [name, `file:${ours.get(name)?.tarball ?? ''}`]);
    const origin = 'the version of the work tree, nothing older is supported';
    return { version, origin, packages: Object.fromEntries(files) as Record<string, string> }; // names and files
  }
  // npm fails where it has no such version.
  execFileSync('npm', ['view', `@baocao/core@${version}`, 'version'], { stdio: 'inherit' });
  const asked = together.map((name) => [name, version] as const);
  return { version, origin: 'published on npm', packages: Object.fromEntries(asked) };
}

/** One bound for all: a template that supports less would hide what the others break. */
function lowerBound(packed: readonly Packed[]): string {
  const ranges = packed.flatMap(({ manifest }) => Object.values(manifest.peerDependencies ?? {}));
  const bounds = new Set(ranges.map((range) => /^>=(\d+\.\d+\.\d+) </u.exec(range)?.[1]));
  const [bound, ...others] = bounds;
  if (bound === undefined || others.length > 0) {
    throw new Error(
      `Templates declare the core they support as ">=OLDEST <NEXT", with one OLDEST for all; they say ${ranges.join(', ')}.`,
    );
  }
  return bound;
}
