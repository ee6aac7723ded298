import { canonicalJson } from '../../json/canonical-json.js';
import { toPointer } from '../../json/pointer.js';
import type { MessageValue } from '../../diagnostics/diagnostic.js';
import type { Constraint } from '../constraint-schema.js';
import type { Outline } from '../outline-schema.js';
import type { OutlineChange, OutlineChangeKind } from './outline-change.js';
import { outlineChange } from './outline-change-of.js';

type Constraints = NonNullable<Outline['constraints']>;

/** What became of the conditions between figures. Their order says nothing. */
export function constraintChanges(before: Outline, after: Outline): OutlineChange[] {
  const [older, newer] = [before.constraints ?? [], after.constraints ?? []];
  const gone = older
    .filter(({ id }) => find(newer, id) === undefined)
    .map((one) => changeOf(older, one, 'constraint-removed', { label: one.message }));
  const stayed = newer.flatMap((one) => {
    const was = find(older, one.id);
    return was === undefined
      ? [changeOf(newer, one, 'constraint-added', { label: one.message })]
      : changesOf(newer, was, one);
  });
  return [...gone, ...stayed];
}

function find(constraints: Constraints, id: string): Constraint | undefined {
  return constraints.find((one) => one.id === id);
}

function changesOf(all: Constraints, was: Constraint, is: Constraint): OutlineChange[] {
  const [from, to] = [was, is].map(conditionOf);
  const changes: OutlineChange[] = [];
  if (from !== undefined && to !== undefined && from !== to) {
    changes.push(changeOf(all, is, 'constraint-changed', { label: is.message, from, to }));
  }
  if (wordsOf(was) !== wordsOf(is)) {
    const values = { from: was.message, to: is.message };
    changes.push(changeOf(all, is, 'constraint-reworded', values));
  }
  return changes;
}

function conditionOf({ expression, severity = 'error' }: Constraint): string {
  return `${expression} [${severity}]`;
}

function wordsOf({ message, basis }: Constraint): string {
  return canonicalJson({ message, basis });
}

function changeOf(
  all: Constraints,
  one: Constraint,
  kind: OutlineChangeKind,
  values: Readonly<Record<string, MessageValue>>,
): OutlineChange {
  const path = toPointer(['constraints', all.indexOf(one)]);
  return outlineChange(kind, { id: one.id, path, values });
}
