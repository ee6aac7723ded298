import type { Diagnostic, Fix } from '../diagnostics/diagnostic.js';
import { languages, type Message } from '../diagnostics/messages.js';
import { placeExists } from './place-exists.js';

/** What came of running a rule on an example. */
export type Trial = {
  readonly messages: Message;
  readonly findings: readonly Diagnostic[];
  /** How many findings the example says there are. */
  readonly expected: number;
  /** What the places of findings lead into, and what it is called. */
  readonly root: unknown;
  readonly rootName: string;
  /** What is found once a fix is applied; `undefined` where that leaves nothing to check. */
  readonly rerun: (fix: Fix) => readonly Diagnostic[] | undefined;
};

/**
 * What is wrong with an example, in English: another number of findings than it says, a hole left
 * open, a place that is not there, a fix that does not mend. Empty where all is well.
 */
export function findingProblems(trial: Trial): string[] {
  const { findings, expected } = trial;
  const counted = `expected ${String(expected)} findings, got ${String(findings.length)}`;
  return [
    ...(findings.length === expected ? [] : [counted]),
    ...findings.flatMap((finding) => [
      ...openHoles(trial.messages, finding),
      ...lostPlaces(trial, finding),
      ...uselessFix(trial, finding),
    ]),
  ];
}

function openHoles(messages: Message, { values }: Diagnostic): string[] {
  return languages.flatMap((language) =>
    Array.from(messages[language].matchAll(/\{([^{}]+)\}/gu), ([, name = '']) => name)
      .filter((name) => !Object.hasOwn(values, name))
      .map((name) => `the hole {${name}} (${language}) is left open`),
  );
}

function lostPlaces({ root, rootName }: Trial, { path, related = [] }: Diagnostic): string[] {
  return [path, ...related.map((place) => place.path)]
    .filter((place) => !placeExists(root, place))
    .map((place) => `the ${rootName} has no place “${place}”`);
}

function uselessFix({ findings, rootName, rerun }: Trial, { fix }: Diagnostic): string[] {
  if (fix === undefined) return [];
  const after = rerun(fix);
  if (after === undefined) return [`the fix at “${fix.path}” makes no ${rootName}`];
  return after.length < findings.length ? [] : [`the fix at “${fix.path}” does not mend`];
}
