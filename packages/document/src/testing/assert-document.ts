import type { OfficialDocument } from '../official-document.js';
import { resolveDocument } from '../resolve/resolve-document.js';
import type { Flow, TextFlow } from '../resolve/resolved-document.js';
import { toText } from '../text/to-text.js';
import { foldSpace } from './fold-space.js';
import { textFlowsOf } from './text-flows-of.js';

/** What a document has to hold. */
export type DocumentExpectations = {
  /** Words that follow one another in the text, not necessarily at once; white space is folded. */
  readonly texts?: readonly string[];
  /** All titles and headings as printed, in order. */
  readonly headings?: readonly string[];
  /** The keys of all places to fill in, in order. */
  readonly regions?: readonly string[];
};

/**
 * Holds a document against expectations, and against what every finished document owes: letters in
 * Unicode form NFC, no empty paragraph outside a table, no key of a region twice.
 * @throws Error that lists what does not hold.
 */
export function assertDocument(
  document: OfficialDocument,
  expectations: DocumentExpectations = {},
): void {
  const { sections } = resolveDocument(document);
  const flows = sections.flatMap((section) => section.flows);
  const problems = [
    ...missingTexts(toText(document), expectations.texts ?? []),
    ...difference('headings', headingsOf(flows), expectations.headings),
    ...difference('regions', regionsOf(flows), expectations.regions),
    ...flawsOf(document, flows),
  ];
  if (problems.length > 0) throw new Error(problems.join('\n'));
}

function missingTexts(text: string, expected: readonly string[]): readonly string[] {
  const folded = foldSpace(text);
  const problems: string[] = [];
  let from = 0;
  for (const words of expected.map(foldSpace)) {
    const found = folded.indexOf(words, from);
    if (found < 0) problems.push(`not in the text at its place: ${JSON.stringify(words)}`);
    else from = found + words.length;
  }
  return problems;
}

function difference(
  what: string,
  found: readonly string[],
  expected: readonly string[] | undefined,
): readonly string[] {
  if (expected === undefined || JSON.stringify(found) === JSON.stringify(expected)) return [];
  return [`${what} are ${JSON.stringify(found)}, expected ${JSON.stringify(expected)}`];
}

function headingsOf(flows: readonly Flow[]): readonly string[] {
  return textFlowsOf(flows)
    .filter(({ role }) => role !== 'paragraph')
    .map(wordsOf);
}

function regionsOf(flows: readonly Flow[]): readonly string[] {
  return flows.flatMap((flow) => (flow.kind === 'region' ? [flow.key] : []));
}

function flawsOf(document: OfficialDocument, flows: readonly Flow[]): readonly string[] {
  const source = JSON.stringify(document);
  const keys = regionsOf(flows);
  const twice = keys.filter((key, place) => keys.indexOf(key) !== place);
  const empty = textFlowsOf(flows.filter(({ kind }) => kind !== 'table')).filter(
    (flow) => wordsOf(flow) === '',
  );
  return [
    ...(source === source.normalize('NFC') ? [] : ['the text is not in Unicode form NFC']),
    ...twice.map((key) => `the key "${key}" stands twice`),
    ...empty.map(({ path }) => `the paragraph at ${path} is empty`),
  ];
}

function wordsOf({ runs }: TextFlow): string {
  return runs.map(({ text }) => text).join('');
}
