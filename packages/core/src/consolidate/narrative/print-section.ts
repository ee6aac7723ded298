import type { Diagnostic } from '../../diagnostics/diagnostic.js';
import { toPointer } from '../../json/pointer.js';
import { blocksFromText } from '../../report/blocks-from-text.js';
import type { Response } from '../../report/response-schema.js';
import type { Block, ListItem } from '../../report/rich-text.js';
import { textFromBlocks } from '../../report/text-from-blocks.js';
import { consolidationDiagnostic } from '../consolidation-diagnostic.js';
import { consolidationWording as wording } from '../consolidation-wording.js';
import type { PassageOrigin, Sentence } from '../provenance.js';
import type { WorkbenchEntry } from '../workbench/workbench.js';
import { countedSentence } from './counted-sentence.js';
import { passagePath } from './passages-of.js';
import type { PassageStore } from './passage-store.js';
import { bold, ResponseWriter, type Statement } from './response-writer.js';
import type { SaidText, Saying, SectionMaterial } from './section-material.js';

/** What a section is printed from. */
export type PrintedSection = {
  readonly id: string;
  readonly material: SectionMaterial;
  readonly texts: ReadonlyMap<string, SaidText>;
  readonly entries: readonly WorkbenchEntry[];
  readonly store: PassageStore;
  readonly nameOf: (order: number) => string;
  readonly keyOf: (order: number) => string;
  readonly tell: (diagnostic: Diagnostic) => void;
};

/** A response and the origin of each of its statements; without answers there is none. */
export type Printed = {
  readonly response: Response | undefined;
  readonly sentences: readonly Sentence[];
};

/** What the units say to a section as one response. */
export async function printSection(section: PrintedSection): Promise<Printed> {
  const path = toPointer(['responses', section.id]);
  const counted = countedSentence(section);
  if (counted?.whole !== undefined) {
    const sentence: Sentence = { path, made: 'counted', from: counted.from };
    return { response: counted.whole, sentences: [sentence] };
  }
  const writer = new ResponseWriter(path);
  for (const text of counted?.texts ?? []) {
    writer.block(
      { type: 'paragraph', content: [{ text }] },
      { made: 'counted', from: counted?.from ?? [] },
    );
  }
  for (const entry of section.entries) await printEntry(entry, section, writer);
  const { blocks, sentences } = writer;
  return { response: blocks.length === 0 ? undefined : { kind: 'narrative', blocks }, sentences };
}

/** More names than these say less than their number. */
const mostNames = 6;

async function printEntry(
  entry: WorkbenchEntry,
  section: PrintedSection,
  writer: ResponseWriter,
): Promise<void> {
  if (entry.use === 'leave') return;
  const sayings = entry.passages.flatMap((id) => section.texts.get(id)?.sayings ?? []);
  const from = sayings.flatMap((saying) => originsOf(saying, section));
  if (entry.use === 'rewrite' && entry.text !== undefined && entry.text.trim() !== '') {
    for (const block of blocksFromText(entry.text)) {
      printBlock(block, writer, { made: 'rewritten', from });
    }
    return;
  }
  if (entry.use === 'rewrite') {
    section.tell(
      consolidationDiagnostic(
        'consolidation/nothing-written',
        'warning',
        toPointer(['responses', section.id]),
        {},
      ),
    );
  }
  await printPassages(entry, { section, writer, sayings, from });
}

type Printing = {
  readonly section: PrintedSection;
  readonly writer: ResponseWriter;
  readonly sayings: readonly Saying[];
  readonly from: readonly PassageOrigin[];
};

async function printPassages(entry: WorkbenchEntry, printing: Printing): Promise<void> {
  const { section, writer, sayings, from } = printing;
  const orders = [...new Set(sayings.map(({ order }) => order))].sort((a, b) => a - b);
  const names = orders.length > mostNames ? undefined : orders.map(section.nameOf).join(', ');
  const chosen =
    entry.use === 'keep' || entry.use === 'quote' ? entry.passages.slice(0, 1) : entry.passages;
  const blocks: Block[] = [];
  for (const id of chosen) {
    const first = section.texts.get(id)?.sayings[0];
    if (first !== undefined) blocks.push(await section.store.get(first.key));
  }
  if (blocks.length === 0) return;
  if (entry.use === 'quote') {
    const text = wording.quote(orders.length, names, textFromBlocks(blocks).replace(/^[-+] /u, ''));
    writer.item({ content: [{ text }] }, { made: 'quoted', from });
  } else if (entry.use === 'keep') {
    printKept(blocks, entry.passages.length, { orders, names, printing });
  } else {
    const lead = wording.several(orders.length, names);
    printUnder(lead, blocks, writer, { made: 'merged', from });
  }
}

type Speakers = {
  readonly orders: readonly number[];
  readonly names: string | undefined;
  readonly printing: Printing;
};

/** The words of one unit stand under its name; what several say stands once. */
function printKept(blocks: readonly Block[], texts: number, speakers: Speakers): void {
  const { orders, names, printing } = speakers;
  const { writer, section, from } = printing;
  const statement: Statement = { made: 'kept', from };
  const [order = 0] = orders;
  const [block] = blocks;
  if (orders.length > 1) {
    const say = texts > 1 ? wording.alike : wording.same;
    printUnder(say(orders.length, names), blocks, writer, statement);
  } else if (block !== undefined && block.type !== 'table') {
    const heading = wording.one(section.nameOf(order)).trim();
    for (const item of itemsOf(block)) {
      writer.itemAbout(section.keyOf(order), heading, item, statement);
    }
  } else {
    printUnder(wording.one(section.nameOf(order)), blocks, writer, statement);
  }
}

/** Blocks under a lead: the first words follow it in its line, tables stand below. */
function printUnder(
  lead: string,
  blocks: readonly Block[],
  writer: ResponseWriter,
  statement: Statement,
): void {
  const items = blocks.flatMap((block) => (block.type === 'table' ? [] : itemsOf(block)));
  const content = items.flatMap((item, place) =>
    place === 0 ? item.content : [{ text: ' ' }, ...item.content],
  );
  const children = items.flatMap((item) => item.children ?? []);
  writer.item(
    { content: [bold(lead), ...content], ...(children.length === 0 ? {} : { children }) },
    statement,
  );
  for (const block of blocks) if (block.type === 'table') writer.block(block, statement);
}

function printBlock(block: Block, writer: ResponseWriter, statement: Statement): void {
  if (block.type === 'list') for (const item of block.items) writer.item(item, statement);
  else writer.block(block, statement);
}

function itemsOf(block: Exclude<Block, { type: 'table' }>): readonly ListItem[] {
  return block.type === 'list' ? block.items : [{ content: block.content }];
}

function originsOf(saying: Saying, { keyOf }: PrintedSection): readonly PassageOrigin[] {
  const path = toPointer(['responses', saying.section]) + passagePath(saying);
  return saying.from ?? [{ unit: keyOf(saying.order), path }];
}
