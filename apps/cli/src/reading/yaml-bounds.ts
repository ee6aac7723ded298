import { Lexer } from 'yaml';

/** Words and marks of one text; a report with a table of a thousand rows stays below. */
const maxTokens = 100_000;
/** Brackets within one another, with the columns a line is set in by. */
const maxDepth = 200;

/**
 * True for a text that is safe to give to the YAML parser, which by itself takes gigabytes for a
 * few megabytes of brackets. Only the lexer runs here; it keeps nothing.
 */
export function isWithinYamlBounds(text: string): boolean {
  let tokens = 0;
  let brackets = 0;
  let indent = 0;
  let atLineStart = true;
  for (const token of new Lexer().lex(text)) {
    if (token === '[' || token === '{') brackets += 1;
    else if (token === ']' || token === '}') brackets = Math.max(0, brackets - 1);
    else if (token === '-' || token === '?') indent += 1;
    else if (token.endsWith('\n')) indent = 0;
    else if (atLineStart && /^ +$/u.test(token)) indent = token.length;
    atLineStart = token.endsWith('\n');
    tokens += 1;
    if (tokens > maxTokens || brackets + indent > maxDepth) return false;
  }
  return true;
}
