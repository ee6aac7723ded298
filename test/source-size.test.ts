import { readFileSync } from 'node:fs';
import ts from 'typescript';
import { expect, it } from 'vitest';
import { codeLines, parseSource } from '../scripts/repository/code-lines.js';
import { handWrittenSource, root } from '../scripts/repository/repository-files.js';

type Size = { readonly place: string; readonly lines: number };

const files = handWrittenSource().map((name) =>
  parseSource(name, readFileSync(`${root}/${name}`, 'utf8')),
);
const fileSizes: Size[] = files.map((file) => ({
  place: file.fileName,
  lines: codeLines(file, file),
}));
const functionSizes: Size[] = files.flatMap(functionsIn);

/** Functions with a body of statements; `(x) => x + 1` would only flatter the median. */
function functionsIn(file: ts.SourceFile): Size[] {
  const found: Size[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isFunctionLike(node) && 'body' in node && node.body && ts.isBlock(node.body)) {
      const line = file.getLineAndCharacterOfPosition(node.getStart(file)).line + 1;
      found.push({ place: `${file.fileName}:${String(line)}`, lines: codeLines(node, file) });
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found;
}

function quantile(sizes: readonly Size[], share: number): number {
  const sorted = sizes.map(({ lines }) => lines).sort((a, b) => a - b);
  return sorted[Math.ceil(sorted.length * share) - 1] ?? 0;
}

const over = (sizes: readonly Size[], limit: number) => sizes.filter(({ lines }) => lines > limit);

it('counts lines of code, not comments and blanks', () => {
  const file = parseSource('x.ts', '/** Why. */\nconst a = `\n\n`;\n\n// b\nf(a); // c\n');
  expect(codeLines(file, file)).toBe(4);
});

it('keeps files short: median at most 60 lines of code, nine in ten at most 180, none over 300', () => {
  expect(quantile(fileSizes, 0.5)).toBeLessThanOrEqual(60);
  expect(quantile(fileSizes, 0.9)).toBeLessThanOrEqual(180);
  expect(over(fileSizes, 300)).toEqual([]);
});

it('keeps functions short: median at most 10 lines of code, none over 60', () => {
  expect(quantile(functionSizes, 0.5)).toBeLessThanOrEqual(10);
  expect(over(functionSizes, 60)).toEqual([]);
});
