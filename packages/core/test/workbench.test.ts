import { describe, expect, it } from 'vitest';
import {
  formatDiagnostic,
  narrative,
  textFromBlocks,
  type Report,
  type Response,
} from '../src/index.js';
import {
  consolidate,
  consolidationMessages,
  workbenchSectionSchema,
  type WorkbenchEntry,
  type WorkbenchSection,
  type WorkbenchStore,
} from '../src/consolidate/index.js';
import { sampleOutline, sampleReport, sampleRound } from '../src/testing/index.js';

const units = ['A', 'B', 'C', 'D'].map((letter) => ({
  id: letter.toLowerCase(),
  name: `Huyện ${letter}`,
  kind: 'district',
}));
const round = { ...sampleRound, units };
const training =
  'Mở lớp tập huấn nghiệp vụ hòa giải cho cán bộ xã và tổ trưởng tổ dân phố trong quý.';

function reportOf(unit: string, context: Response): Report {
  return { ...sampleReport, unit, responses: { context }, indicators: {} };
}

/** An editor's desk in memory. */
class Desk implements WorkbenchStore {
  readonly sections = new Map<string, WorkbenchSection>();
  read(section: string) {
    return Promise.resolve(this.sections.get(section));
  }
  write(section: WorkbenchSection) {
    this.sections.set(section.section, section);
    return Promise.resolve();
  }
  get context(): WorkbenchSection {
    return workbenchSectionSchema.parse(this.sections.get('context'));
  }
  edit(change: (entries: readonly WorkbenchEntry[]) => readonly WorkbenchEntry[]): void {
    this.sections.set('context', { ...this.context, entries: change(this.context.entries) });
  }
}

async function printed(desk: Desk, reports: readonly Report[], mostStatements?: number) {
  const { report, provenance, diagnostics } = await consolidate(
    {
      outline: sampleOutline,
      round,
      head: { ...sampleReport, unit: 'city' },
      workbench: desk,
      ...(mostStatements === undefined ? {} : { mostStatements }),
    },
    reports,
  );
  const response = report.responses['context'];
  const about = diagnostics.filter(({ path }) => path === '/responses/context');
  return {
    text: response?.kind === 'narrative' ? textFromBlocks(response.blocks) : '',
    sentences: provenance.sentences.map(({ made, from }) => [
      made,
      ...from.map(({ unit }) => unit),
    ]),
    codes: about.map(({ code }) => code),
    told: about.map((one) => formatDiagnostic(one, { catalogue: consolidationMessages })),
  };
}

const a = reportOf('a', narrative(training, 'Kiện toàn ban chỉ đạo huyện.'));
const b = reportOf('b', narrative(training));
const c = reportOf('c', narrative('Đối thoại với Nhân dân tại các xã.'));
const d = reportOf('d', narrative(training.replace('và', 'cùng')));

it('starts with what several units say, then takes them one by one', async () => {
  const { text, sentences } = await printed(new Desk(), [c, b, a]);
  expect(text).toBe(
    [
      `- 2 đơn vị có cùng nội dung (Huyện A, Huyện B): ${training}`,
      '- Huyện A: Kiện toàn ban chỉ đạo huyện.',
      '- Huyện C: Đối thoại với Nhân dân tại các xã.',
    ].join('\n'),
  );
  expect(sentences).toEqual([
    ['kept', 'a', 'b'],
    ['kept', 'a'],
    ['kept', 'c'],
  ]);
});

it('puts several statements of one unit below its name', async () => {
  const two = reportOf('a', narrative('Kiện toàn ban chỉ đạo huyện.', 'Đối thoại tại các xã.'));
  const { text, sentences } = await printed(new Desk(), [two, c]);
  expect(text.split('\n').slice(0, 3)).toEqual([
    '- Huyện A:',
    '+ Kiện toàn ban chỉ đạo huyện.',
    '+ Đối thoại tại các xã.',
  ]);
  expect(sentences).toEqual([
    ['kept', 'a'],
    ['kept', 'a'],
    ['kept', 'c'],
  ]);
});

it('leaves to the editor what is above the limit, and says so', async () => {
  const { text, codes } = await printed(new Desk(), [a, b, c], 1);
  expect(text.split('\n')).toHaveLength(1);
  expect(codes).toEqual(['consolidation/left-to-editor']);
});

it('is made anew where nobody edited', async () => {
  const desk = new Desk();
  await printed(desk, [a]);
  const again = await printed(desk, [a, b, c, d]);
  expect(again.text).toBe((await printed(new Desk(), [a, b, c, d])).text);
  expect(again.text).toContain('3 đơn vị có nội dung tương tự (Huyện A, Huyện B, Huyện D)');
});

describe('what an editor does', () => {
  it('is printed: quoted, merged, rewritten, left out, each with its sources', async () => {
    const desk = new Desk();
    await printed(desk, [a, b, c]);
    const [shared, renewal, dialogue] = desk.context.entries;
    desk.edit(() => [
      { use: 'quote', passages: dialogue?.passages ?? [] },
      { use: 'rewrite', passages: shared?.passages ?? [], text: 'Các huyện đã tập huấn hòa giải.' },
      { use: 'leave', passages: renewal?.passages ?? [] },
    ]);
    const edited = await printed(desk, [a, b, c]);
    expect(edited.text).toBe(
      '- Huyện C nêu: “Đối thoại với Nhân dân tại các xã.”.\nCác huyện đã tập huấn hòa giải.',
    );
    expect(edited.sentences).toEqual([
      ['quoted', 'c'],
      ['rewritten', 'a', 'b'],
    ]);
    desk.edit((entries) => [
      { use: 'merge', passages: entries.flatMap(({ passages }) => passages) },
    ]);
    const merged = await printed(desk, [a, b, c]);
    expect(merged.sentences).toEqual([['merged', 'c', 'a', 'b', 'a']]);
    expect(merged.text).toContain('Huyện A, Huyện B, Huyện C: Đối thoại với Nhân dân');
  });

  it('survives a late report, which stands beside it', async () => {
    const desk = new Desk();
    await printed(desk, [a, b]);
    desk.edit(([shared, ...rest]) => [
      { use: 'rewrite', passages: shared?.passages ?? [], text: 'Các huyện đã tập huấn.' },
      ...rest,
    ]);
    const late = await printed(desk, [a, b, c, d]);
    expect(late.text.split('\n')[0]).toBe('Các huyện đã tập huấn.');
    expect(late.text).toContain(`Huyện D: ${training.replace('và', 'cùng')}`);
    expect(late.text).toContain('Đối thoại với Nhân dân');
    expect(late.codes).toEqual(['consolidation/new-beside-edit']);
    expect(late.told[0]).toContain('Huyện D');
  });

  it('takes in a unit that says the same, and tells the editor', async () => {
    const desk = new Desk();
    await printed(desk, [a]);
    desk.edit(([first, ...rest]) => [
      { use: 'rewrite', passages: first?.passages ?? [], text: 'Đã tập huấn.' },
      ...rest,
    ]);
    const late = await printed(desk, [a, b]);
    expect(late.sentences).toContainEqual(['rewritten', 'a', 'b']);
    expect(late.codes).toEqual(['consolidation/more-say-so']);
  });

  it('stands, and is told, when its source is gone', async () => {
    const desk = new Desk();
    await printed(desk, [a, c]);
    desk.edit((entries) => entries.map((entry) => ({ ...entry, use: 'quote' })));
    const later = await printed(desk, [a]);
    expect(later.text).toContain('Đối thoại với Nhân dân tại các xã.');
    expect(later.codes).toEqual(['consolidation/edited-source-gone']);
  });

  it('does not reach the words of the units, nor words that are not there', async () => {
    const desk = new Desk();
    await printed(desk, [a]);
    const { passages, ...rest } = desk.context;
    desk.sections.set('context', {
      ...rest,
      entries: [...rest.entries, { use: 'rewrite', passages: ['nowhere'] }],
      passages: passages.map((one) => ({ ...one, text: `${one.text} Thêm.` })),
    });
    const { text, codes } = await printed(desk, [a]);
    expect(text).not.toContain('Thêm');
    expect(codes).toContain('consolidation/material-edited');
    expect(codes).toContain('consolidation/unknown-passage');
    expect(codes).toContain('consolidation/nothing-written');
  });
});

it('counts who has nothing to tell, and names the exceptions', async () => {
  const none = (unit: string) => reportOf(unit, { kind: 'none-arising' });
  const { text, sentences } = await printed(new Desk(), [none('a'), none('b'), none('d'), c]);
  expect(text.split('\n')[0]).toBe('3/4 đơn vị báo cáo không phát sinh nội dung này, trừ Huyện C.');
  expect(sentences[0]).toEqual(['counted', 'a', 'b', 'c', 'd']);
});
