import ts from 'typescript';

const flags: ts.TypeFormatFlags =
  ts.TypeFormatFlags.NoTruncation |
  ts.TypeFormatFlags.WriteArrowStyleSignature |
  ts.TypeFormatFlags.UseAliasDefinedOutsideCurrentScope;
/** A type longer than this is told by its first words: the editor shows the rest. */
const longest = 240;

/** How an export is declared, without its body or its value. */
export function signatureOf(name: string, symbol: ts.Symbol, checker: ts.TypeChecker): string {
  const [declaration] = symbol.declarations ?? [];
  if (declaration === undefined) return name;
  if (ts.isFunctionDeclaration(declaration)) return functionText(symbol);
  if (ts.isVariableDeclaration(declaration)) return valueText(name, declaration, symbol, checker);
  if (ts.isClassDeclaration(declaration)) return `class ${name}${heritage(declaration)}`;
  return declaration.getText().replace(/^export (declare )?/u, '');
}

/** The heads of a function: of its overloads where there are some, else its only one. */
function functionText({ declarations = [] }: ts.Symbol): string {
  const all = declarations.filter(ts.isFunctionDeclaration);
  const overloads = all.filter(({ body }) => body === undefined);
  return (overloads.length > 0 ? overloads : all).map(head).join('\n');
}

function head(declaration: ts.FunctionDeclaration): string {
  const { body } = declaration;
  const file = declaration.getSourceFile();
  const end = body === undefined ? declaration.getEnd() : body.getStart(file);
  const text = file.text.slice(declaration.getStart(file), end);
  return text.replace(/^export (async )?/u, '').trim();
}

/** A value by its type; a schema as it is written, with its bounds and the comments in it. */
function valueText(
  name: string,
  declaration: ts.VariableDeclaration,
  symbol: ts.Symbol,
  checker: ts.TypeChecker,
): string {
  const { type, initializer } = declaration;
  if (type !== undefined) return `const ${name}: ${type.getText()}`;
  const text = checker.typeToString(checker.getTypeOfSymbol(symbol), initializer, flags);
  if (/^(z\.)?Zod/u.test(text)) return `const ${declaration.getText()}`;
  const shown =
    text.length <= longest ? text : `${text.slice(0, longest).replace(/\s\S*$/u, '')} …`;
  return `const ${name}: ${shown}`;
}

function heritage({ heritageClauses }: ts.ClassDeclaration): string {
  return [...(heritageClauses ?? [])].map((clause) => ` ${clause.getText()}`).join('');
}
