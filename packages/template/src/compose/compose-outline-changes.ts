import {
  diffOutlines,
  findInOutline,
  formatDiagnostic,
  outlineChangeMessages,
  requiredBump,
  type MessageValue,
  type Outline,
  type OutlineBump,
  type OutlineChange,
  type OutlineRenames,
} from '@baocao/core';
import {
  annexTitle,
  cell,
  paragraph,
  table,
  type Cell,
  type OfficialDocument,
  type StyleProfileId,
} from '@baocao/document';
import { outlineChangeWording as wording } from './outline-change-wording.js';

/** Two versions of an outline, and how their comparison is laid out. */
export type OutlineComparison = {
  readonly before: Outline;
  readonly after: Outline;
  /** Ids of the older outline that have other names in the newer one. */
  readonly renames?: OutlineRenames;
  readonly profile: StyleProfileId;
  /** The body that issues the outline. */
  readonly issuer: string;
};

/**
 * What became of an outline, as an annex for those who report: a landscape table of each section,
 * its words before and now, and the kind of change, the weightiest first.
 */
export function composeOutlineChanges(comparison: OutlineComparison): OfficialDocument {
  const { before, after, renames, profile, issuer } = comparison;
  // A new id changes nothing that people read.
  const changes = diffOutlines(before, after, renames).filter(
    ({ kind }) => !kind.endsWith('-given-new-id'),
  );
  const bump = requiredBump(changes);
  const ordered = order.flatMap((weight) => changes.filter((change) => change.bump === weight));
  return {
    profile,
    language: 'vi',
    properties: { title: `${wording.title}: ${after.title.subject}`, author: issuer },
    sections: [
      {
        orientation: 'landscape',
        blocks: [
          annexTitle({
            label: wording.label,
            title: `${wording.title} ${after.title.subject}`,
            attachedTo: wording.versions(before.version, after.version),
          }),
          paragraph(bump === undefined ? wording.equal : wording.summary(countsOf(changes))),
          ...(changes.length === 0 ? [] : [changeTable(ordered, comparison)]),
          ...(bump === undefined ? [] : [paragraph(wording.advice[bump])]),
        ],
      },
    ],
  };
}

const order: readonly OutlineBump[] = ['major', 'minor', 'patch'];

function countsOf(changes: readonly OutlineChange[]) {
  const count = (bump: OutlineBump) => changes.filter((change) => change.bump === bump).length;
  return {
    all: changes.length,
    major: count('major'),
    minor: count('minor'),
    patch: count('patch'),
  };
}

function changeTable(changes: readonly OutlineChange[], comparison: OutlineComparison) {
  return table({
    description: wording.title,
    head: wording.head.map((text) => cell(text)),
    rows: changes.map((change, index) => [
      cell(String(index + 1), { ordinal: true }),
      ...rowOf(change, comparison),
    ]),
  });
}

/** Where it is, what it was, what it is now, and what that means. */
function rowOf(change: OutlineChange, { before, after }: OutlineComparison): Cell[] {
  const { kind, address, bump, side } = change;
  const outline = side === 'before' ? before : after;
  const told = formatDiagnostic(change, { catalogue: outlineChangeMessages, outline });
  const { was, is } = wordsOf(change, outline, told.slice(told.indexOf(': ') + 2));
  return [
    cell(address ?? wording.whole),
    cell(was),
    cell(is),
    cell(`${wording.kinds[kind]} (${wording.bumps[bump]})`),
  ];
}

/** The words before and now; what is no matter of words is told in a sentence. */
function wordsOf(
  { kind, values, id }: OutlineChange,
  outline: Outline,
  told: string,
): { was: string; is: string } {
  const [label, from, to] = [values['label'], values['from'], values['to']].map(inWords);
  if (kind.endsWith('-removed')) return { was: label ?? '', is: '' };
  if (kind.endsWith('-added')) return { was: '', is: label ?? '' };
  if (label === undefined && to !== undefined) return { was: from ?? '', is: to };
  return { was: label ?? ownWords(outline, id) ?? from ?? '', is: capitalized(told) };
}

/** What a section or a line of guidance says. */
function ownWords(outline: Outline, id: string): string | undefined {
  const placed = findInOutline(outline, id);
  return placed?.type === 'node' ? placed.node.heading : placed?.prompt.text;
}

function inWords(value: MessageValue | undefined): string | undefined {
  if (typeof value === 'string') return value;
  return typeof value === 'object' && 'vi' in value ? value.vi : undefined;
}

function capitalized(text: string): string {
  return text.charAt(0).toLocaleUpperCase('vi') + text.slice(1);
}
