import ts from 'typescript';

/** Parses one TypeScript file, with parents set. */
export function parseSource(name: string, text: string): ts.SourceFile {
  return ts.createSourceFile(name, text, ts.ScriptTarget.Latest, true);
}

/** How many lines of `node` hold code; comments and blank lines do not count. */
export function codeLines(node: ts.Node, file: ts.SourceFile): number {
  const lines = new Set<number>();
  const visit = (part: ts.Node): void => {
    if (ts.isJSDoc(part) || part.kind === ts.SyntaxKind.EndOfFileToken) return;
    const parts = part.getChildren(file);
    if (parts.length > 0) {
      parts.forEach(visit);
      return;
    }
    const from = file.getLineAndCharacterOfPosition(part.getStart(file)).line;
    const to = file.getLineAndCharacterOfPosition(part.getEnd()).line;
    for (let line = from; line <= to && part.getWidth(file) > 0; line += 1) lines.add(line);
  };
  visit(node);
  return lines.size;
}
