import { paragraph } from '../nodes/paragraph.js';
import type { OfficialDocument } from '../official-document.js';
import type { Renderer } from '../rendered.js';
import { toText } from '../text/to-text.js';
import { foldSpace } from './fold-space.js';
import { sampleDocuments, type SampleDocument } from './sample-documents.data.js';

/** A renderer under trial. */
export type RendererUnderTest = {
  readonly name: string;
  readonly render: Renderer;
  /** The words that a reader of the file finds in it, in reading order. */
  readonly readText: (bytes: Uint8Array) => Promise<string>;
  /** True where the renderer embeds the font, and so knows which characters it lacks. */
  readonly knowsGlyphs: boolean;
};

/** The part of a test runner that the contract uses; vitest's own functions fit. */
export type TestRunner = {
  readonly describe: (name: string, define: () => void) => unknown;
  readonly it: (name: string, test: () => Promise<void>) => unknown;
  readonly expect: (value: unknown) => {
    toBe(expected: unknown): void;
    toEqual(expected: unknown): void;
    toContainEqual(expected: unknown): void;
  };
  /** Sets the clock of the process: `vi.setSystemTime`; the caller sets it right after each test. */
  readonly setClock: (now: Date) => unknown;
};

const at = new Date('2023-05-25T02:00:00Z');

/** What every renderer of documents owes, tried on the whole corpus. */
export function rendererContract(renderer: RendererUnderTest, runner: TestRunner): void {
  runner.describe(`${renderer.name} as a renderer`, () => {
    for (const sample of sampleDocuments()) {
      runner.it(`prints the words of ${sample.name}`, () => printsWords(sample, renderer, runner));
    }
    runner.it('gives the same bytes for ever', () => givesSameBytes(renderer, runner));
    runner.it('gives other bytes at another moment', () => stampsMoment(renderer, runner));
    runner.it('draws decomposed letters as composed ones', () => composes(renderer, runner));
    if (renderer.knowsGlyphs) {
      runner.it('tells of a character that the font lacks', () => tellsOfGlyph(renderer, runner));
    }
  });
}

async function printsWords(
  { document, breaksWords }: SampleDocument,
  { render, readText }: RendererUnderTest,
  { expect }: TestRunner,
): Promise<void> {
  const { bytes, diagnostics } = await render(document, { at });
  expect(diagnostics).toEqual([]);
  const compared = breaksWords ? withoutSpace : foldSpace;
  expect(compared(await readText(bytes))).toBe(compared(toText(document)));
}

function withoutSpace(text: string): string {
  return text.replace(/\s/gu, '');
}

/** Another document and another day in between leave no trace. */
async function givesSameBytes(
  { render }: RendererUnderTest,
  { expect, setClock }: TestRunner,
): Promise<void> {
  const documents = sampleDocuments().map(({ document }) => document);
  setClock(new Date('2024-01-01T00:00:00Z'));
  const first = await renderAll(documents, render);
  setClock(new Date('2031-07-14T12:34:56Z'));
  const second = await renderAll([...documents].reverse(), render);
  // Deep equality looks at the bytes one by one and takes seconds for a file.
  const same = second.reverse().map((bytes, place) => sameBytes(bytes, first[place]));
  expect(same).toEqual(documents.map(() => true));
}

async function renderAll(
  documents: readonly OfficialDocument[],
  render: Renderer,
): Promise<Uint8Array[]> {
  const files: Uint8Array[] = [];
  for (const document of documents) files.push((await render(document, { at })).bytes);
  return files;
}

async function stampsMoment({ render }: RendererUnderTest, { expect }: TestRunner): Promise<void> {
  const document = documentOf('Nội dung');
  const now = await render(document, { at });
  const later = await render(document, { at: new Date(at.getTime() + 86_400_000) });
  expect(sameBytes(now.bytes, later.bytes)).toBe(false);
}

async function composes({ render, readText }: RendererUnderTest, { expect }: TestRunner) {
  const words = 'Quán triệt Nghị quyết của Thành ủy ở cơ sở';
  const { bytes } = await render(documentOf(words.normalize('NFD')), { at });
  expect(foldSpace(await readText(bytes))).toBe(words);
}

async function tellsOfGlyph({ render }: RendererUnderTest, { expect }: TestRunner) {
  const { diagnostics } = await render(documentOf('Hồ sơ 卷 số 1'), { at });
  expect(diagnostics).toContainEqual({
    code: 'document/glyph-missing',
    severity: 'warning',
    path: '/sections/0/blocks/0',
    values: { character: '卷', codePoint: 'U+5377' },
  });
}

function documentOf(words: string): OfficialDocument {
  return {
    profile: 'party-2018',
    language: 'vi',
    properties: { title: 'Thử', author: 'Ban Chỉ đạo' },
    sections: [{ blocks: [paragraph(words)] }],
  };
}

function sameBytes(a: Uint8Array, b: Uint8Array | undefined): boolean {
  return a.length === b?.length && a.every((byte, place) => byte === b[place]);
}
