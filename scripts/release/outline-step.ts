import type { ReleasePlan } from '@changesets/types';
import { canonicalJson, diffOutlines, requiredBump, type Outline } from '@baocao/core';

const steps = ['patch', 'minor', 'major'] as const;
type Step = (typeof steps)[number];

/**
 * What is wrong with the version of an outline, given the one that was released before; `undefined`
 * where nothing is. Anything that changed asks for a patch, and its changes for more.
 */
export function outlineVersionProblem(released: Outline, outline: Outline): string | undefined {
  if (canonicalJson(released) === canonicalJson(outline)) return undefined;
  const asked = requiredBump(diffOutlines(released, outline)) ?? 'patch';
  const taken = stepBetween(released.version, outline.version);
  if (taken !== undefined && steps.indexOf(taken) >= steps.indexOf(asked)) return undefined;
  return `The outline "${outline.id}" changed since ${released.version} and asks for a ${asked} step; its version is ${outline.version}.`;
}

/** The package that an outline goes out with, as it is before the release. */
type Publishing = { readonly name: string; readonly version: string };

/**
 * What the changesets lack for an outline that takes another version; `undefined` where nothing. One
 * of them has to name the package itself, with the step of the outline at least: of a package that
 * only follows another nobody reads that its questions changed. Before 1.0.0 a minor step may break.
 */
export function outlineChangesetProblem(
  released: Outline,
  outline: Outline,
  { name, version }: Publishing,
  changesets: ReleasePlan['changesets'],
): string | undefined {
  const taken = stepBetween(released.version, outline.version);
  if (taken === undefined) return undefined;
  const asked = taken === 'major' && version.startsWith('0.') ? 'minor' : taken;
  const enough = steps.slice(steps.indexOf(asked)).map(String);
  const named = changesets
    .flatMap(({ releases }) => releases)
    .filter((release) => release.name === name);
  if (named.some(({ type }) => enough.includes(type))) return undefined;
  return `The outline "${outline.id}" goes from ${released.version} to ${outline.version}; a changeset has to name ${name} with a ${asked} step.`;
}

/** The step from one version to a later one; `undefined` where it is none. */
function stepBetween(from: string, to: string): Step | undefined {
  const [was, is] = [from, to].map((version) => version.split('.').map(Number));
  const place = [0, 1, 2].find((part) => was?.[part] !== is?.[part]);
  if (place === undefined || (is?.[place] ?? 0) < (was?.[place] ?? 0)) return undefined;
  return steps.toReversed()[place];
}
