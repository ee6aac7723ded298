import { PDFDocument } from '@cantoo/pdf-lib';
import { checkAttachments } from './check-attachments.js';
import { checkCatalog } from './check-catalog.js';
import { checkFonts } from './check-fonts.js';
import { checkMetadata } from './check-metadata.js';
import { checkPages } from './check-pages.js';
import { checkStructure } from './check-structure.js';

/** Takes down what is wrong with a file, as the end of a sentence that starts with it. */
export type Tell = (problem: string) => void;

const checks: readonly ((pdf: PDFDocument, tell: Tell) => void)[] = [
  checkCatalog,
  checkMetadata,
  checkFonts,
  checkStructure,
  checkPages,
  checkAttachments,
];

/**
 * What keeps a file of ours from being PDF/A-2a or -3a and PDF/UA-1, as far as its objects show
 * it; each problem once. veraPDF judges the same in .ci/judges; this one runs with the tests.
 */
export async function checkArchival(bytes: Uint8Array): Promise<readonly string[]> {
  return checkObjects(await PDFDocument.load(bytes, { updateMetadata: false }));
}

/** The same for a file that is open. */
export function checkObjects(pdf: PDFDocument): readonly string[] {
  const problems = new Set<string>();
  for (const check of checks) check(pdf, (problem) => problems.add(problem));
  return [...problems];
}
