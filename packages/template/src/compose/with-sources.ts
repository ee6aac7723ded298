import {
  formatShortDate,
  type Block,
  type ListItem,
  type Report,
  type Response,
  type TextRun,
} from '@baocao/core';
import type { Provenance, Sentence, SourceUnit } from '@baocao/core/consolidate';
import { formatDocumentNumber, styleProfile, type StyleProfileId } from '@baocao/document';
import { consolidatedWording as wording } from './consolidated-wording.js';

/** More sources than these are counted, not named. */
const mostNames = 6;

/** A consolidated report with the source of each statement in brackets behind it. */
export function withSources(
  report: Report,
  provenance: Provenance,
  profile: StyleProfileId,
): Report {
  const units = new Map(provenance.units.map((unit) => [unit.key, unit]));
  const notes = new Map(
    provenance.sentences.map((sentence) => [sentence.path, sourceNote(sentence, units, profile)]),
  );
  const responses = Object.entries(report.responses).map(([id, response]): [string, Response] => {
    if (response.kind !== 'narrative') return [id, response];
    const blocks = response.blocks.map((block, at) =>
      notedBlock(block, `/responses/${id}/blocks/${String(at)}`, notes),
    );
    return [id, { ...response, blocks }];
  });
  return { ...report, responses: Object.fromEntries(responses) };
}

type Notes = ReadonlyMap<string, TextRun | undefined>;

/** A table has no place for a note; the line above it has one. */
function notedBlock(block: Block, path: string, notes: Notes): Block {
  if (block.type === 'paragraph') {
    return { ...block, content: noted(block.content, notes.get(path)) };
  }
  if (block.type === 'table') return block;
  return {
    ...block,
    items: block.items.map((item, at) => notedItem(item, `${path}/items/${String(at)}`, notes)),
  };
}

function notedItem(item: ListItem, path: string, notes: Notes): ListItem {
  const children = item.children?.map((child, at) =>
    notedItem(child, `${path}/children/${String(at)}`, notes),
  );
  return {
    content: noted(item.content, notes.get(path)),
    ...(children === undefined ? {} : { children }),
  };
}

function noted(content: readonly TextRun[], note: TextRun | undefined): readonly TextRun[] {
  return note === undefined ? content : [...content, note];
}

/** A sentence that counts units tells its source itself. */
function sourceNote(
  { made, from }: Sentence,
  units: ReadonlyMap<string, SourceUnit>,
  profile: StyleProfileId,
): TextRun | undefined {
  const keys = [...new Set(from.map(({ unit }) => unit))];
  if (made === 'counted' || keys.length === 0) return undefined;
  const text =
    keys.length > mostNames
      ? wording.units(keys.length)
      : keys.map((key) => sourceName(key, units.get(key), profile)).join('; ');
  return { text: wording.source(text), italic: true };
}

/** "Báo cáo số 18-BC/BCĐ ngày 12/6/2023 của Huyện Kiến Thụy". */
function sourceName(key: string, unit: SourceUnit | undefined, profile: StyleProfileId): string {
  const { conventions } = styleProfile(profile);
  const name = unit?.name ?? key;
  if (unit?.number === undefined) return name;
  const number = formatDocumentNumber(unit.number, conventions);
  const date = unit.date === undefined ? '' : ` ngày ${formatShortDate(unit.date)}`;
  return `${wording.report} số ${number}${date} của ${name}`;
}
