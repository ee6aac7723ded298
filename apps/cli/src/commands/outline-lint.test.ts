import { haiPhongTemplate } from '@baocao/template-hai-phong';
import { describe, expect, it } from 'vitest';
import { MemoryFileStore } from '../../test/memory-file-store.js';
import { roundStore, run } from '../../test/run.js';

const json = ['--format', 'json'];
type Listed = readonly {
  readonly file: string;
  readonly line?: number;
  readonly code: string;
  readonly path: string;
  readonly address: string;
  readonly message: string;
  readonly fix?: { readonly path: string; readonly value: string };
}[];
// The test reads what the command printed.
const listed = (out: string) => JSON.parse(out) as Listed;

describe('baocao outline lint', () => {
  it('lints the letter and outline of Hải Phòng where none is named', async () => {
    const { code, out } = await run(['outline', 'lint', ...json]);
    expect(code).toBe(1);
    const findings = listed(out);
    const [decree] = findings.filter(({ code: one }) => one === 'legal/number-without-year');
    expect(decree?.message).toBe(
      'Phần III, mục 3, gạch đầu dòng 2: viện dẫn “Chương V của Nghị định số 145/NĐ-CP ngày 14/12/2020 của Chính phủ” thiếu năm ban hành trong số; hãy ghi “145/2020/NĐ-CP”',
    );
    expect(findings.map(({ path }) => path)).toContain('/round/letter/header/addressees/1');
  });

  it('counts for people, in both languages', async () => {
    const vi = await run(['outline', 'lint']);
    expect(vi.out).toContain('24 lần nêu số văn bản, 19 cách ghi, 18 văn bản.');
    const en = await run(['outline', 'lint', '--lang', 'en']);
    expect(en.out).toContain('Letter, addressee 2: ');
    expect(en.out).toContain('Part III, section 3, dash 2');
  });

  it.each(['round', 'round/round.json', 'round/outline.json'])(
    'finds the same in a round folder by %s, each in its file and line',
    async (named) => {
      const { code, out } = await run(['outline', 'lint', named, ...json], await roundStore());
      expect(code).toBe(1);
      const findings = listed(out);
      expect(findings).toHaveLength(listed((await run(['outline', 'lint', ...json])).out).length);
      expect(new Set(findings.map(({ file }) => file))).toEqual(
        new Set(['round/round.json', 'round/outline.json']),
      );
      for (const { line } of findings) expect(line).toBeGreaterThan(1);
      const [bracket] = findings.filter(({ code: one }) => one === 'wording/unclosed-mark');
      expect(bracket).toMatchObject({ file: 'round/outline.json', path: '/attachedTo' });
    },
  );

  it('takes a template, and an outline by itself', async () => {
    const files = new MemoryFileStore({
      '/ban/template.json': JSON.stringify(haiPhongTemplate),
      '/ban/de-cuong.json': JSON.stringify(haiPhongTemplate.outline),
    });
    const template = listed((await run(['outline', 'lint', 'template.json', ...json], files)).out);
    const outline = listed((await run(['outline', 'lint', 'de-cuong.json', ...json], files)).out);
    expect(template.map(({ path }) => path)).toContain('/outlineSignature/capacity');
    expect(outline.map(({ code }) => code)).toContain('legal/number-without-year');
    expect(outline.filter(({ path }) => path.startsWith('/letter'))).toEqual([]);
  });

  it('holds citations against the instruments of the round folder', async () => {
    const files = await roundStore();
    const path = '/ban/round/round.json';
    expect(files.text(path)).toContain('"number": "15-CT/TU"');
    files.put(path, files.text(path).replace('"issued": "2022-11-21"', '"issued": "2022-11-22"'));
    const { out } = await run(['cite', 'round/outline.json', ...json], files);
    const entries: unknown = JSON.parse(out);
    expect(entries).toContainEqual(
      expect.objectContaining({
        canonical: '15-CT/TU',
        verdict: { status: 'unknown', reason: 'not-registered' },
      }),
    );
  });

  it('tells of a file that is no outline', async () => {
    const files = new MemoryFileStore({ '/ban/a.json': '{"id": 1}' });
    const { code, out, err } = await run(['outline', 'lint', 'a.json'], files);
    expect({ code, out }).toEqual({ code: 1, out: '' });
    expect(err).toContain('a.json');
    expect((await run(['outline', 'lint', 'absent.json'])).code).toBe(2);
  });
});
