import { PDFArray, PDFBool, PDFRawStream, type PDFDocument } from '@cantoo/pdf-lib';
import { lookUp, members, wordsOf } from './look-up.js';
import type { Tell } from './check-archival.js';

/** What the file as a whole must say (ISO 19005-2, 6.1 and 6.2; ISO 14289-1, 7.1 and 7.2). */
export function checkCatalog({ catalog, context }: PDFDocument, tell: Tell): void {
  const isTrue = (...path: string[]) => lookUp(catalog, ...path) === PDFBool.True;
  if (!isTrue('MarkInfo', 'Marked')) tell('is not marked as tagged');
  if (!isTrue('ViewerPreferences', 'DisplayDocTitle')) tell('shows no title');
  if (!/^[a-z]{2,3}(?:-[\w-]+)?$/.test(wordsOf(lookUp(catalog, 'Lang')) ?? '')) {
    tell('has no language');
  }
  const { ID, Encrypt } = context.trailerInfo;
  const ids = ID instanceof PDFArray ? members(ID).map(wordsOf) : [];
  if (ids.length !== 2 || ids.some((id) => id === undefined || id === '')) tell('has no ID');
  if (Encrypt !== undefined) tell('is encrypted');
  for (const key of ['OpenAction', 'AA', 'OCProperties', 'Perms']) {
    if (lookUp(catalog, key) !== undefined) tell(`has ${key}`);
  }
  checkOutputIntent(catalog, tell);
}

function checkOutputIntent(catalog: PDFDocument['catalog'], tell: Tell): void {
  const intents = members(lookUp(catalog, 'OutputIntents'));
  const archival = intents.filter((intent) => wordsOf(lookUp(intent, 'S')) === 'GTS_PDFA1');
  const profile = lookUp(archival[0], 'DestOutputProfile');
  const components = wordsOf(lookUp(profile, 'N'));
  if (archival.length !== 1 || !(profile instanceof PDFRawStream) || components !== '3') {
    tell('has no output intent for its colours');
  }
}
