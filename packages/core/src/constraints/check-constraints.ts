import type { Diagnostic } from '../diagnostics/diagnostic.js';
import { toPointer } from '../json/pointer.js';
import type { Outline } from '../outline/outline-schema.js';
import { constraintEnvironment } from './constraint-environment.js';
import { constraintNames } from './constraint-names.js';
import { readConstraint, type ReadConstraint } from './read-constraint.js';

/**
 * What is wrong with the constraints of an outline: syntax, unknown names, types that do not suit,
 * loops and calls, too large an expression. Give it to `parseOutline` and `checkOutline`.
 */
export function checkConstraints(outline: Outline): Diagnostic[] {
  return constraintsIn(outline).flatMap(({ diagnostics }) => diagnostics);
}

/** The constraints of an outline, checked and ready to be evaluated. */
export function readConstraints(outline: Outline): readonly ReadConstraint[] {
  return constraintsIn(outline).map((parsed) => {
    if (parsed.ok) return parsed.value;
    const places = parsed.diagnostics.map(({ code, path }) => `${code} at ${path}`);
    throw new TypeError(
      `The outline has a constraint that cannot be read (${places.join(', ')}); give checkConstraints to parseOutline, or call it, before the rules run.`,
    );
  });
}

function constraintsIn(outline: Outline) {
  const { constraints = [] } = outline;
  if (constraints.length === 0) return [];
  const names = constraintNames(outline);
  const environment = constraintEnvironment(names);
  return constraints.map((constraint, index) =>
    readConstraint(constraint, names, environment, toPointer(['constraints', index, 'expression'])),
  );
}
