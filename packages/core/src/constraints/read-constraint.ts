import { EvaluationError, ParseError, type ASTNode, type Environment } from '@marcbachmann/cel-js';
import { coreDiagnostic } from '../diagnostics/core-diagnostic.js';
import type { Diagnostic } from '../diagnostics/diagnostic.js';
import type { Constraint } from '../outline/constraint-schema.js';
import type { Parsed } from '../parse/parsed.js';
import type { ConstraintNames } from './constraint-names.js';
import { nodeFaults, syntaxFault, typeFault } from './expression-faults.js';
import { expressionNodes, memberIn, sourceOf } from './expression-nodes.js';

/** What an expression is evaluated on: the members of each variable that are known. */
export type ConstraintContext = Readonly<
  Record<string, Readonly<Record<string, string | number | bigint | boolean>>>
>;

/** A constraint that can be evaluated. */
export type ReadConstraint = {
  readonly constraint: Constraint;
  /** The members that the expression names, each once, in its order. */
  readonly members: readonly { readonly variable: string; readonly member: string }[];
  /** Whether it holds; `undefined` where a member is not known or something is divided by zero. */
  readonly holds: (context: ConstraintContext) => boolean | undefined;
};

/** Parses and checks one constraint; what is wrong with it is told at `path`. */
export function readConstraint(
  constraint: Constraint,
  names: ConstraintNames,
  environment: Environment,
  path: string,
): Parsed<ReadConstraint> {
  const parsed = parse(constraint.expression, environment, path);
  if (!parsed.ok) return parsed;
  const expression = parsed.value;
  const members = membersIn(expression.ast);
  const faults = faultsOf(expression, members, names, path);
  if (faults.length > 0) return { ok: false, diagnostics: faults };
  const divisors = divisorsIn(expression.ast).map((divisor) => environment.parse(divisor));
  const holds: ReadConstraint['holds'] = (context) => {
    const known = members.every(({ variable, member }) =>
      Object.hasOwn(context[variable] ?? {}, member),
    );
    if (!known || divisors.some((divisor) => isZero(evaluate(divisor, context)))) return undefined;
    const result = evaluate(expression, context);
    return typeof result === 'boolean' ? result : undefined;
  };
  return { ok: true, value: { constraint, members, holds }, diagnostics: [] };
}

type Expression = ReturnType<Environment['parse']>;

function parse(text: string, environment: Environment, path: string): Parsed<Expression> {
  try {
    return { ok: true, value: environment.parse(text), diagnostics: [] };
  } catch (error) {
    if (!(error instanceof ParseError)) throw error;
    return { ok: false, diagnostics: [syntaxFault(error, path)] };
  }
}

function faultsOf(
  expression: Expression,
  members: ReadConstraint['members'],
  names: ConstraintNames,
  path: string,
): Diagnostic[] {
  const faults = nodeFaults(expression.ast, names, path);
  if (faults.length > 0) return faults;
  const { type, error } = expression.check();
  if (error !== undefined) return [typeFault(error, path)];
  if (type !== 'bool') {
    return [coreDiagnostic({ code: 'outline/constraint-not-condition', path, values: {} })];
  }
  return members.some(({ variable }) => variable === 'figures')
    ? []
    : [coreDiagnostic({ code: 'outline/constraint-without-figures', path, values: {} })];
}

function membersIn(ast: ASTNode): ReadConstraint['members'] {
  const members = [...expressionNodes(ast)].flatMap((node) => memberIn(node) ?? []);
  return [...new Map(members.map((one) => [`${one.variable}.${one.member}`, one])).values()];
}

/** Zero over zero is no number, and every comparison with it would be false. */
function divisorsIn(ast: ASTNode): string[] {
  return [...expressionNodes(ast)].flatMap((node) =>
    node.op === '/' ? [sourceOf(node.args[1])] : [],
  );
}

function isZero(value: unknown): boolean {
  return value === undefined || Number(value) === 0;
}

/** `undefined` where the numbers leave the range of CEL. */
function evaluate(expression: Expression, context: ConstraintContext): unknown {
  try {
    const value: unknown = expression(context);
    return value;
  } catch (error) {
    if (error instanceof EvaluationError) return undefined;
    throw error;
  }
}
