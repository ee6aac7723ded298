import { Environment } from '@marcbachmann/cel-js';
import type { CelType, ConstraintNames } from './constraint-names.js';

/** What one expression may hold. Without loops, these bound what it costs to evaluate. */
export const expressionLimits = {
  maxAstNodes: 200,
  maxDepth: 24,
  maxListElements: 50,
  maxMapEntries: 1,
  maxCallArguments: 8,
} as const;

/** Parser and type checker for the constraints of one outline. */
export function constraintEnvironment({ variables }: ConstraintNames): Environment {
  const environment = new Environment({ limits: expressionLimits });
  for (const [variable, members] of variables) {
    environment.registerVariable({ name: variable, schema: Object.fromEntries(members) });
  }
  return withWholeNumbers(environment);
}

/** Figures are `double`, yet nobody writes `figures.dialogues + 1.0`: a whole number will do. */
function withWholeNumbers(environment: Environment): Environment {
  const arithmetic: Readonly<Record<string, (a: number, b: number) => number>> = {
    '+': (a, b) => a + b,
    '-': (a, b) => a - b,
    '*': (a, b) => a * b,
    '/': (a, b) => a / b,
  };
  const mixed: readonly (readonly [CelType, CelType])[] = [
    ['double', 'int'],
    ['int', 'double'],
  ];
  for (const [left, right] of mixed) {
    for (const [operator, calculate] of Object.entries(arithmetic)) {
      environment.registerOperator(
        `${left} ${operator} ${right}: double`,
        (a: number | bigint, b: number | bigint) => calculate(Number(a), Number(b)),
      );
    }
  }
  return environment.registerOperator(
    'double == int: bool',
    (a: number, b: bigint) => a === Number(b),
  );
}
