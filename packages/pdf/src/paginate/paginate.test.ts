import { describe, expect, it } from 'vitest';
import { columnsStrip } from '../strips/columns.js';
import type { Strip } from '../strips/strip.js';
import { paginate } from './paginate.js';

/** A strip of ten points that is known by its `id`. */
type Named = Strip & { readonly id?: string };
const strip = (id: string, fields: Partial<Strip> = {}): Named => ({
  id,
  before: 0,
  height: 10,
  after: 0,
  keepWithNext: false,
  marks: [],
  ...fields,
});

const idsOf = (pages: ReturnType<typeof paginate>) =>
  pages.map((page) =>
    page.map(({ strip: placed }) => ('id' in placed ? placed.id : 'part')).join(''),
  );
const heightsOf = (pages: ReturnType<typeof paginate>) =>
  pages.map((page) => page.map(({ strip: { height } }) => height));

describe('paginate', () => {
  it('gives one empty page to nothing', () => {
    expect(paginate([], 100)).toEqual([[]]);
  });

  it('fills pages to the last point', () => {
    expect(
      idsOf(
        paginate(
          ['a', 'b', 'c', 'd'].map((id) => strip(id)),
          30,
        ),
      ),
    ).toEqual(['abc', 'd']);
  });

  it('leaves out the gap at the top of a page, and the one at its foot', () => {
    const strips = ['a', 'b', 'c'].map((id) => strip(id, { before: 3, after: 4 }));
    const pages = paginate(strips, 27);
    expect(idsOf(pages)).toEqual(['ab', 'c']);
    expect(pages.map((page) => page.map(({ top }) => top))).toEqual([[0, 17], [0]]);
  });

  it('never leaves a heading last on a page, nor the heading above it', () => {
    const keepWithNext = true;
    const strips = [
      strip('a'),
      strip('H', { keepWithNext }),
      strip('h', { keepWithNext }),
      strip('b'),
    ];
    expect(idsOf(paginate(strips, 30))).toEqual(['a', 'Hhb']);
  });

  it('keeps a line with the text above it', () => {
    const strips = [strip('a'), strip('b'), strip('-', { keepWithPrevious: true })];
    expect(idsOf(paginate(strips, 20))).toEqual(['a', 'b-']);
  });

  it('lets a chain go that is longer than a page', () => {
    const strips = ['a', 'b', 'c'].map((id) => strip(id, { keepWithNext: true }));
    expect(idsOf(paginate(strips, 20))).toEqual(['ab', 'c']);
  });

  it('turns the page where it is told to, but leaves none empty', () => {
    const turn = strip('', { height: 0, startsPage: true });
    expect(idsOf(paginate([turn, strip('a'), turn, turn, strip('b')], 100))).toEqual(['a', 'b']);
  });

  it('draws the head of a table again on each page', () => {
    const head = [strip('h')];
    const rows = ['a', 'b', 'c', 'd'].map((id) => strip(id, { head }));
    const first = strip('h', { keepWithNext: true });
    expect(idsOf(paginate([first, ...rows], 30))).toEqual(['hab', 'hcd']);
  });

  it('does not repeat a head that would leave less than half a page', () => {
    const head = [strip('h', { height: 20 })];
    expect(idsOf(paginate([strip('a', { head }), strip('b', { head })], 30))).toEqual(['ab']);
  });

  it('cuts a row that is taller than a page between its lines, from the room that is left', () => {
    const lines = Array.from({ length: 7 }, (_, index) => strip(String(index)));
    const columns = [
      { x: 0, strips: lines },
      { x: 50, strips: [strip('x')] },
    ];
    const row = { ...columnsStrip(columns, { keepWithNext: false }), head: [strip('h')] };
    const pages = paginate([strip('a'), row, strip('b')], 35);
    expect(idsOf(pages)).toEqual(['apart', 'hpart', 'hpart', 'hpartb']);
    expect(heightsOf(pages)).toEqual([
      [10, 20],
      [10, 20],
      [10, 20],
      [10, 10, 10],
    ]);
  });

  it('leaves no head behind when not a line of a row taller than a page fits below it', () => {
    const lines = Array.from({ length: 4 }, () => strip('', { height: 20 }));
    const row = columnsStrip([{ x: 0, strips: lines }], { keepWithNext: false });
    const head = [strip('h')];
    const first = strip('h', { keepWithNext: true });
    const after = (...ids: string[]) =>
      idsOf(paginate([...ids.map((id) => strip(id)), first, { ...row, head }], 55));
    expect(after('a', 'b')).toEqual(['abhpart', 'hpart', 'hpart']);
    expect(after('a', 'b', 'c')).toEqual(['abc', 'hpart', 'hpart']);
  });

  it('draws each line of a row over many pages once, however many of them follow', () => {
    let drawn = 0;
    const lines = Array.from({ length: 3_000 }, () => ({
      ...strip(''),
      get marks() {
        drawn += 1;
        return [];
      },
    }));
    const row = columnsStrip([{ x: 0, strips: lines }], { keepWithNext: false });
    const pages = paginate([row], 30);
    expect(pages).toHaveLength(1_000);
    for (const { strip: part } of pages.flat()) expect(part.marks).toEqual([]);
    expect(drawn).toBeLessThanOrEqual(2 * lines.length);
  });

  it('parts no lines of a cut row that belong together, unless a page holds them not all', () => {
    const lines = (kept: readonly boolean[]) =>
      kept.map((keepWithNext) => strip('', { keepWithNext }));
    const row = (kept: readonly boolean[]) =>
      columnsStrip([{ x: 0, strips: lines(kept) }], { keepWithNext: false });
    const paragraphs = row([true, false, true, false, true, false]);
    expect(heightsOf(paginate([paragraphs], 30))).toEqual([[20], [20], [20]]);
    expect(heightsOf(paginate([row(Array(5).fill(true))], 30))).toEqual([[30], [20]]);
  });

  describe('with a column that may go on over the next page', () => {
    const lines = (count: number) => Array.from({ length: count }, () => strip(''));
    const list = columnsStrip(
      [
        { x: 0, strips: lines(6) },
        { x: 50, strips: lines(2) },
      ],
      { keepWithNext: false, breakable: true },
    );

    it('fills the page, though the next one would hold all of it', () => {
      const pages = paginate([...lines(5), list], 80);
      expect(heightsOf(pages)).toEqual([[10, 10, 10, 10, 10, 30], [30]]);
    });

    it('keeps the gap above a part of it, as above all of it', () => {
      const [page] = paginate([...lines(5), { ...list, before: 6 }], 86);
      expect(page?.at(-1)?.top).toBe(56);
    });

    it('keeps the other column whole, and with it what belongs to it', () => {
      const kept = strip('k', { keepWithNext: true });
      const pages = paginate([...lines(6), kept, list], 80);
      expect(heightsOf(pages)).toEqual([
        [10, 10, 10, 10, 10, 10],
        [10, 60],
      ]);
    });
  });

  it('puts what no page holds and nothing can cut on a page of its own', () => {
    const strips = [strip('a'), strip('T', { height: 500 }), strip('b')];
    expect(idsOf(paginate(strips, 30))).toEqual(['a', 'T', 'b']);
  });
});
