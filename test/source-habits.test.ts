import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import ts from 'typescript';
import { expect, it } from 'vitest';
import { parseSource } from '../scripts/repository/code-lines.js';
import {
  handWrittenSource,
  root,
  typeScriptFiles,
} from '../scripts/repository/repository-files.js';

const read = (name: string) => readFileSync(`${root}/${name}`, 'utf8');

it('names files in kebab-case, after what they hold', () => {
  const kebab = /^[a-z0-9]+(-[a-z0-9]+)*(\.(test|test-d|d|data|generated|config|base))*\.tsx?$/u;
  const drawers = /^(utils?|helpers?|common|misc|types|shared)\.ts$/u;
  const wrong = typeScriptFiles().filter((name) => {
    const own = basename(name);
    return !kebab.test(own) || drawers.test(own);
  });
  expect(wrong).toEqual([]);
});

it('says why at every cast', () => {
  expect(handWrittenSource().flatMap((name) => silentCasts(name, read(name)))).toEqual([]);
});

it('sees a cast without a reason, and lets one with a reason be', () => {
  expect(silentCasts('x.ts', 'const a = 1;\nconst b = a as unknown;\n')).toEqual(['x.ts:2']);
  expect(silentCasts('x.ts', '// Because.\nconst b = a as unknown;\n')).toEqual([]);
  expect(silentCasts('x.ts', 'const b = a as const;\n')).toEqual([]);
});

/** Casts with no comment inside their statement, at its end or on the line above it. */
function silentCasts(name: string, text: string): string[] {
  const file = parseSource(name, text);
  const lines = text.split('\n');
  const lineOf = (position: number) => file.getLineAndCharacterOfPosition(position).line;
  const found: string[] = [];
  const visit = (node: ts.Node, statement: ts.Node): void => {
    if (ts.isAsExpression(node) && !ts.isConstTypeReference(node.type)) {
      const from = Math.max(0, lineOf(statement.getStart(file)) - 1);
      const around = lines.slice(from, lineOf(node.getEnd()) + 1).join('\n');
      if (!/(?<!:)\/\/|\*\//u.test(around)) {
        found.push(`${name}:${String(lineOf(node.getStart(file)) + 1)}`);
      }
    }
    ts.forEachChild(node, (child) => {
      visit(child, ts.isStatement(child) ? child : statement);
    });
  };
  visit(file, file);
  return found;
}
