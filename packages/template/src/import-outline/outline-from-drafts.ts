import type { Diagnostic, Outline, OutlineNode, Prompt, UnitKind } from '@baocao/core';
import { importFinding } from './import-finding.js';
import { createIdProposer, type IdProposer } from './propose-ids.js';
import { readAppliesTo } from './read-applies-to.js';
import { recordedCitations } from './recorded-citations.js';
import { confidences, type PromptDraft, type SectionDraft } from './section-draft.js';
import { endsOptional, namesOptional, splitNote } from './split-note.js';

/** Sections with their ids, and how sure each of them is. */
export type IdentifiedSections = {
  readonly nodes: readonly OutlineNode[];
  /** By the id of a section or line of guidance, from 0 to 1. */
  readonly confidence: Readonly<Record<string, number>>;
  readonly diagnostics: readonly Diagnostic[];
};

type Work = {
  readonly unitKinds: Outline['unitKinds'];
  readonly propose: IdProposer;
  readonly confidence: Map<string, number>;
  readonly diagnostics: Diagnostic[];
};

const longestNote = 1_000;
/** Units are told to choose what suits them. */
const choosing = /(?:đơn vị|địa phương)[^)]{0,80}(?:tự )?(?:lựa )?chọn/iu;

/** Gives the sections ids, and reads in their words what they cite, of whom they ask, and how firmly. */
export function outlineFromDrafts(
  drafts: readonly SectionDraft[],
  unitKinds: readonly UnitKind[],
): IdentifiedSections {
  const work: Work = {
    unitKinds,
    propose: createIdProposer(),
    confidence: new Map(),
    diagnostics: [],
  };
  const nodes = drafts.map((draft, index) => nodeOf(draft, `/nodes/${index}`, undefined, work));
  const { diagnostics } = work;
  return { nodes, confidence: Object.fromEntries(work.confidence), diagnostics };
}

function nodeOf(
  draft: SectionDraft,
  path: string,
  parent: string | undefined,
  work: Work,
): OutlineNode {
  const { heading, note } = noteWithin(draft.text);
  const id = work.propose(parent, heading);
  work.confidence.set(id, draft.confidence);
  const group = draft.children.length > 0;
  const lines = group ? asParagraphs(draft.guidance, path, work) : draft.guidance;
  const guidance = lines.map((line, index) =>
    promptOf(line, `${path}/guidance/${index}`, id, work),
  );
  const children = draft.children.map((child, index) =>
    nodeOf(child, `${path}/children/${index}`, id, work),
  );
  if (note !== undefined && choosing.test(note)) {
    const code = 'outline-import/units-choose';
    work.diagnostics.push(importFinding({ code, severity: 'info', path, values: {} }));
  }
  return {
    id,
    heading,
    ...(note === undefined ? {} : { note }),
    ...saidOf(draft.text, path, work),
    ...(guidance.length === 0 ? {} : { guidance }),
    ...(children.length === 0 ? {} : { children }),
  };
}

/** A heading without words would be none; a long note is left in it. */
function noteWithin(text: string): { heading: string; note?: string } {
  const split = splitNote(text === '' ? '…' : text);
  return (split.note?.length ?? 0) > longestNote ? { heading: text } : split;
}

/** A section with subsections takes no answer, so that what it asks for can only be told. */
function asParagraphs(lines: readonly PromptDraft[], path: string, work: Work): PromptDraft[] {
  if (!lines.some(({ form }) => form === 'item')) return [...lines];
  work.diagnostics.push(
    importFinding({ code: 'outline-import/guidance-on-group', path, values: {} }),
  );
  return lines.flatMap(flattened);
}

function flattened(line: PromptDraft): PromptDraft[] {
  const confidence = Math.min(line.confidence, confidences.movedUp);
  const own: PromptDraft = { ...line, form: 'paragraph', children: [], confidence };
  return [own, ...line.children.flatMap(flattened)];
}

function promptOf(draft: PromptDraft, path: string, parent: string, work: Work): Prompt {
  const { form, text } = draft;
  const id = work.propose(parent, text);
  work.confidence.set(id, draft.confidence);
  const children = draft.children.map((child, index) =>
    promptOf(child, `${path}/children/${index}`, id, work),
  );
  return {
    id,
    form,
    text,
    ...saidOf(text, path, work),
    ...(children.length === 0 ? {} : { children }),
  };
}

/** What the words say beside what they ask. */
function saidOf(
  text: string,
  path: string,
  { unitKinds, diagnostics }: Work,
): Pick<OutlineNode, 'citations' | 'optional' | 'appliesTo'> {
  const citations = recordedCitations(text);
  const { appliesTo, unknown } = readAppliesTo(text, unitKinds);
  if (unknown !== undefined) {
    const values = { units: unknown };
    diagnostics.push(importFinding({ code: 'outline-import/unknown-units', path, values }));
  }
  if (namesOptional(text)) {
    const code = 'outline-import/optional-in-part';
    diagnostics.push(importFinding({ code, severity: 'info', path, values: {} }));
  }
  return {
    ...(citations.length === 0 ? {} : { citations }),
    ...(endsOptional(text) ? { optional: true as const } : {}),
    ...(appliesTo === undefined ? {} : { appliesTo }),
  };
}
