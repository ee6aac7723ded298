import type { Diagnostic, Severity } from '@baocao/core';
import { importFinding, lineInWords } from './import-finding.js';
import { lineMark, type LineMark } from './line-mark.js';
import { createGuidanceReader, type GuidanceReader } from './read-guidance.js';
import {
  confidences,
  doubt,
  sectionDraft,
  type PromptDraft,
  type SectionDraft,
} from './section-draft.js';
import { createSectionStack, type SectionStack, type SectionStep } from './section-stack.js';
import type { SourceLine } from './source-line.js';

/** The sections that were read, and the lines that found no place among them. */
export type ReadSections = {
  readonly sections: readonly SectionDraft[];
  readonly left: ReadonlySet<number>;
  readonly diagnostics: readonly Diagnostic[];
};

const longestHeading = 1_000;
const longestText = 5_000;
const mostSiblings = 500;
const deepestSection = 3;

type Work = {
  readonly roots: SectionDraft[];
  readonly left: Set<number>;
  readonly diagnostics: Diagnostic[];
  readonly stack: SectionStack;
  readonly guidance: GuidanceReader;
  /** What a line without a mark may go on. */
  open?: { readonly draft: SectionDraft | PromptDraft; readonly heading: boolean };
};

/** Reads numbered sections, and below them dashes, pluses and paragraphs, line by line. */
export function readSections(lines: readonly SourceLine[]): ReadSections {
  const work: Work = {
    roots: [],
    left: new Set(),
    diagnostics: [],
    stack: createSectionStack(),
    guidance: createGuidanceReader(),
  };
  for (const line of lines) readLine(line, work);
  return { sections: work.roots, left: work.left, diagnostics: work.diagnostics };
}

function readLine(line: SourceLine, work: Work): void {
  const mark = lineMark(line.text);
  const listed =
    mark?.kind === 'section' && work.guidance.takesNumbers(mark) && !work.stack.uses(mark);
  if (mark?.kind === 'section' && !listed) addSection(line, mark, work);
  else if (mark === undefined && line.outlineLevel !== undefined) addSection(line, mark, work);
  else if (mark !== undefined) addGuidance(line, mark, confidences.numbered, work);
  else if (!goOn(line, work)) addGuidance(line, mark, confidences.paragraph, work);
}

function addSection(line: SourceLine, mark: LineMark | undefined, work: Work): void {
  const words = mark?.words ?? line.text;
  const step = work.stack.step(mark, line.outlineLevel);
  if (step.depth >= deepestSection) {
    addGuidance(line, mark, confidences.movedUp, work);
    tell('outline-import/too-deep', line, work);
    return;
  }
  const siblings = work.stack.parentAt(step.depth)?.section.children ?? work.roots;
  if (words.length > longestHeading || siblings.length >= mostSiblings) {
    leave(line, work);
    return;
  }
  const section = sectionDraft(words, mark ? confidences.numbered : confidences.byStyle);
  siblings.push(section);
  work.stack.open(step, section);
  work.guidance.reset();
  work.open = { draft: section, heading: true };
  tellOrder(line, step, section, work);
}

function addGuidance(
  line: SourceLine,
  mark: LineMark | undefined,
  confidence: number,
  work: Work,
): void {
  const section = work.stack.current()?.section;
  if (section === undefined) {
    work.left.add(line.place);
    return;
  }
  const words = mark?.words ?? line.text;
  const added = work.guidance.add(section, { line, mark, words, confidence });
  if (added === undefined) {
    leave(line, work);
    return;
  }
  work.open = { draft: added.prompt, heading: false };
  if (added.movedUp) tell('outline-import/too-deep', line, work);
}

/** Lets a line go on what stands before it, where it does. */
function goOn(line: SourceLine, work: Work): boolean {
  const { open } = work;
  if (open === undefined || !continues(line, open)) return false;
  const limit = open.heading ? longestHeading : longestText;
  if (open.draft.text.length + line.text.length + 1 > limit) return false;
  if (open.draft.text === '') {
    open.draft.text = line.text;
    return true;
  }
  open.draft.text = `${open.draft.text} ${line.text}`;
  doubt(open.draft, confidences.joined);
  tell('outline-import/joined', line, work, 'info');
  return true;
}

function leave(line: SourceLine, work: Work): void {
  work.left.add(line.place);
  tell('outline-import/too-long', line, work);
}

function tell(
  code:
    | 'outline-import/too-deep'
    | 'outline-import/too-long'
    | 'outline-import/joined'
    | 'outline-import/heading-by-style',
  { place }: SourceLine,
  { diagnostics }: Work,
  severity: Severity = 'warning',
): void {
  diagnostics.push(importFinding({ code, severity, values: { place: lineInWords(place) } }));
}

/** True where a line without a mark is the rest of what stands before it. */
function continues(
  { text, joined }: SourceLine,
  { draft, heading }: { readonly draft: { readonly text: string }; readonly heading: boolean },
): boolean {
  const before = draft.text;
  if (before === '') return true;
  if (/^[\p{Ll}(,;:)]/u.test(text)) return true;
  if (joined && !/[.;:!?…]$/u.test(before)) return true;
  return heading && isCapitals(before) && isCapitals(text);
}

/** Letters, and none of them small. */
function isCapitals(text: string): boolean {
  return /\p{Lu}/u.test(text) && !/\p{Ll}/u.test(text);
}

function tellOrder(
  line: SourceLine,
  { found, expected }: Pick<SectionStep, 'found' | 'expected'>,
  section: SectionDraft,
  work: Work,
): void {
  if (found === undefined) tell('outline-import/heading-by-style', line, work, 'info');
  if (found === undefined || found === expected) return;
  doubt(section, confidences.outOfOrder);
  const values = { place: lineInWords(line.place), found, expected };
  work.diagnostics.push(importFinding({ code: 'outline-import/number-out-of-order', values }));
}
