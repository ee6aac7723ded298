import {
  outlineSchema,
  type Citation,
  type Deadline,
  type Diagnostic,
  type Outline,
  type Period,
  type Signature,
} from '@baocao/core';
import { documentLines } from './document-lines.js';
import { findZones, isSignature, opensAnnex } from './find-zones.js';
import { importFinding } from './import-finding.js';
import { importedRound } from './imported-round.js';
import { outlineFromDrafts } from './outline-from-drafts.js';
import { importLimits, type OutlineSource } from './outline-source.js';
import { slugOf } from './propose-ids.js';
import type { AddressedUnits } from './read-applies-to.js';
import { readLetter, type FoundLetter } from './read-letter.js';
import { readOutlineHead, type FoundOutlineHead } from './read-outline-head.js';
import type { FoundReceiver } from './read-receiving-body.js';
import { readSections } from './read-sections.js';
import { readSignature } from './read-signature.js';
import type { SourceLine } from './source-line.js';
import { textLines } from './text-lines.js';

/** Where a line of the source went; each line goes to one place. */
export type PlacedLine = {
  /** 1 for the first line that has words. */
  readonly line: number;
  readonly text: string;
  readonly part: 'letter' | 'outline' | 'left-over';
};

/** What was found of the round that a letter opens. */
export type FoundRound = {
  readonly letter?: FoundLetter & { readonly citations: readonly Citation[] };
  readonly receivingBody?: FoundReceiver;
  readonly period?: Period;
  readonly deadline?: Deadline;
  /** Units that are addressed by their names. */
  readonly units: AddressedUnits['units'];
};

/** What came of reading an outline. Ids are proposed from headings, for a source has none. */
export type OutlineImport = {
  /** Absent where no section was found. */
  readonly outline?: Outline;
  readonly outlineSignature?: Signature;
  readonly round: FoundRound;
  /** How sure each section and line of guidance is, from 0 to 1, by its id. */
  readonly confidence: Readonly<Record<string, number>>;
  /** Every line of the source once. */
  readonly lines: readonly PlacedLine[];
  readonly diagnostics: readonly Diagnostic[];
};

/**
 * Reads an outline, and the letter that it goes with, from an official letter or a bare outline,
 * as text or as a Word file. Nothing is lost: a line that fits nowhere is among the `lines` as
 * left over. Takes time in proportion to the source.
 */
export function importOutline(source: OutlineSource): OutlineImport {
  const all = source.kind === 'text' ? textLines(source.text) : documentLines(source.document);
  const lines = all.filter(isWithinLimits);
  const zones = findZones(lines);
  const letter = readLetter(zones.letter);
  const head = readOutlineHead(zones.head);
  const sections = readSections(zones.body);
  const tail = signatureLines(zones.tail);
  const outlineSignature = readSignature(tail.map(({ text }) => text));
  const round = importedRound(letter?.letter, head.head);
  const read = outlineFromDrafts(sections.sections, round.unitKinds);
  const taken = new Map<number, PlacedLine['part']>();
  const take = (places: Iterable<number>, part: PlacedLine['part']) => {
    for (const place of places) taken.set(place, part);
  };
  take(letter?.taken ?? [], 'letter');
  take(head.taken, 'outline');
  take(outlineSignature === undefined ? [] : tail.map(({ place }) => place), 'outline');
  take(
    zones.body.flatMap(({ place }) => (sections.left.has(place) ? [] : [place])),
    'outline',
  );
  const placed = all.map(({ place, text }) => ({
    line: place,
    text,
    part: taken.get(place) ?? ('left-over' as const),
  }));
  const titled = titleOf(head.head, round.found.letter?.subject);
  const { nodes } = read;
  return {
    ...(nodes.length === 0 ? {} : { outline: outlineOf(nodes, titled.title, head.head, round) }),
    ...(outlineSignature === undefined ? {} : { outlineSignature }),
    round: round.found,
    confidence: read.confidence,
    lines: placed,
    diagnostics: [
      ...(nodes.length === 0 ? [importFinding(noSections)] : titled.diagnostics),
      ...round.diagnostics,
      ...sections.diagnostics,
      ...read.diagnostics,
      ...leftOver(placed),
    ],
  };
}

const mostPosts = 8;
const longestPost = 200;

/** The lines of a signature that the outline ends in; what comes behind it is something else. */
function signatureLines(tail: readonly SourceLine[]): readonly SourceLine[] {
  const [first] = tail;
  if (first === undefined || !isSignature(first)) return [];
  const lines = tail.slice(0, mostPosts);
  const end = lines.findIndex((line) => opensAnnex(line) || line.text.length > longestPost);
  return end === -1 ? lines : lines.slice(0, end);
}
const noSections = { code: 'outline-import/no-sections', severity: 'error', values: {} } as const;

function isWithinLimits({ place, text }: SourceLine): boolean {
  return place <= importLimits.lines && text.length <= importLimits.lineLength;
}

function titleOf({ name, subject }: FoundOutlineHead, letterSubject: string | undefined) {
  const known = subject ?? letterSubject?.replace(/^báo cáo (?=\S)/iu, '').slice(0, 500);
  const title = { name: name ?? 'ĐỀ CƯƠNG BÁO CÁO', subject: known ?? 'kết quả thực hiện' };
  const values = { title: `${title.name}: ${title.subject}` };
  const diagnostics =
    subject === undefined ? [importFinding({ code: 'outline-import/no-title', values })] : [];
  return { title, diagnostics };
}

function outlineOf(
  nodes: Outline['nodes'],
  title: Outline['title'],
  { attachedTo }: FoundOutlineHead,
  { unitKinds }: Pick<Outline, 'unitKinds'>,
): Outline {
  return outlineSchema.parse({
    id: slugOf(title.subject, 40) ?? 'de-cuong',
    version: '1.0.0',
    title,
    ...(attachedTo === undefined ? {} : { attachedTo }),
    unitKinds,
    nodes,
  });
}

function leftOver(lines: readonly PlacedLine[]): Diagnostic[] {
  const count = lines.filter(({ part }) => part === 'left-over').length;
  return count === 0
    ? []
    : [importFinding({ code: 'outline-import/left-over', values: { count } })];
}
