import type { TextRun } from './rich-text.js';

/** The characters of runs, without their looks. */
export function plainText(content: readonly TextRun[]): string {
  return content.map(({ text }) => text).join('');
}
