import type { ParseError, TypeError as CelTypeError, ASTNode } from '@marcbachmann/cel-js';
import { coreDiagnostic } from '../diagnostics/core-diagnostic.js';
import type { Diagnostic } from '../diagnostics/diagnostic.js';
import { nearNames } from '../format/near-names.js';
import { expressionLimits } from './constraint-environment.js';
import type { ConstraintNames } from './constraint-names.js';
import { expressionNodes, memberIn, sourceOf } from './expression-nodes.js';

/** All that a constraint needs: comparing, reckoning, joining. No calls, so no loops and no patterns. */
const allowed: ReadonlySet<ASTNode['op']> = new Set([
  ...(['value', 'id', '.', 'list', '?:', '||', '&&', '!_', '-_', 'in'] as const),
  ...(['==', '!=', '<', '<=', '>', '>=', '+', '-', '*', '/'] as const),
]);

const sample = 'figures.accepted <= figures.proposed';

/** What the parser objects to. */
export function syntaxFault(error: ParseError, path: string): Diagnostic {
  if (error.code === 'limit_exceeded') {
    const values = { limit: expressionLimits.maxAstNodes, depth: expressionLimits.maxDepth };
    return coreDiagnostic({ code: 'outline/constraint-too-large', path, values });
  }
  const values = { column: (error.range?.start ?? 0) + 1, sample };
  return coreDiagnostic({ code: 'outline/constraint-syntax', path, values });
}

/** What the type checker objects to. */
export function typeFault(error: CelTypeError | ParseError, path: string): Diagnostic {
  const { node, range } = error;
  const input = node?.input ?? '';
  const found = input.slice(range?.start ?? 0, range?.end ?? input.length);
  return coreDiagnostic({ code: 'outline/constraint-wrong-type', path, values: { found } });
}

/** Loops, calls, and names or values that the outline does not have. */
export function nodeFaults(ast: ASTNode, names: ConstraintNames, path: string): Diagnostic[] {
  return [...expressionNodes(ast)].flatMap((node) => {
    if (!allowed.has(node.op)) {
      const values = { found: sourceOf(node) };
      return [coreDiagnostic({ code: 'outline/constraint-forbidden', path, values })];
    }
    return [...nameFaults(node, names, path), ...valueFaults(node, names, path)];
  });
}

function nameFaults(node: ASTNode, { variables }: ConstraintNames, path: string): Diagnostic[] {
  if (node.op === 'id') {
    return variables.has(node.args) ? [] : [unknownName(node.args, variables.keys(), path)];
  }
  const named = memberIn(node);
  const members = named && variables.get(named.variable);
  if (named === undefined || members === undefined || members.has(named.member)) return [];
  const { variable, member } = named;
  const near = nearNames(member, members.keys()).map((name) => `${variable}.${name}`);
  return [unknownName(`${variable}.${member}`, near, path)];
}

function unknownName(name: string, near: Iterable<string>, path: string): Diagnostic {
  const list = [...near].map((one) => `“${one}”`).join(', ');
  const hint =
    list === ''
      ? {
          vi: 'hãy dùng mã chỉ tiêu, thay gạch nối bằng gạch dưới',
          en: 'use the id of an indicator, with underscores for hyphens',
        }
      : { vi: `có lẽ là ${list}`, en: `perhaps ${list}` };
  const values = { name, hint };
  return coreDiagnostic({ code: 'outline/constraint-unknown-name', path, values });
}

/** `unit.kind == "distrct"` would never hold, and nobody would notice. */
function valueFaults(
  node: ASTNode,
  { values: known }: ConstraintNames,
  path: string,
): Diagnostic[] {
  if (node.op !== '==' && node.op !== '!=' && node.op !== 'in') return [];
  const [left, right] = node.args;
  const member = [left, right].map(memberIn).find((one) => one !== undefined);
  const name = member && `${member.variable}.${member.member}`;
  const possible = known.get(name ?? '');
  if (name === undefined || possible === undefined) return [];
  return [left, right]
    .flatMap((side) => (side.op === 'list' ? side.args : [side]))
    .flatMap(({ op, args }) => (op === 'value' && typeof args === 'string' ? [args] : []))
    .filter((text) => !possible.has(text))
    .map((value) => {
      const list = [...possible].map((one) => `“${one}”`).join(', ');
      const values = { value, name, list };
      return coreDiagnostic({ code: 'outline/constraint-unknown-value', path, values });
    });
}
