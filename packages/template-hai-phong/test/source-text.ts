import { readFileSync } from 'node:fs';

/** The letter and its outline as published, white space folded. */
export const sourceText = fold(
  readFileSync(new URL('./cong-van-42-CV-BCD.txt', import.meta.url), 'utf8'),
);

/** Runs of white space, line breaks among them, as one blank. */
export function fold(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}
