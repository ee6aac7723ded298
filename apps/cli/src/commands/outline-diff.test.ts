import { haiPhongOutline } from '@baocao/template-hai-phong';
import { describe, expect, it } from 'vitest';
import { MemoryFileStore } from '../../test/memory-file-store.js';
import { run } from '../../test/run.js';

const [first, ...rest] = haiPhongOutline.nodes;
const newer = {
  ...haiPhongOutline,
  nodes: [
    { ...first, heading: 'ĐẶC ĐIỂM, TÌNH HÌNH' },
    ...rest.slice(0, -1),
    { id: 'digital', heading: 'CHUYỂN ĐỔI SỐ' },
  ],
};
const files = () =>
  new MemoryFileStore({
    '/ban/old.json': JSON.stringify(haiPhongOutline),
    '/ban/new.json': JSON.stringify(newer),
  });

describe('baocao outline diff', () => {
  it('tells the weightiest first, and the step of the version', async () => {
    const { code, out } = await run(['outline', 'diff', 'old.json', 'new.json'], files());
    expect(code).toBe(0);
    const at = (text: string) => {
      expect(out).toContain(text);
      return out.indexOf(text);
    };
    const places = [
      at('Phần V, mục 1: bỏ mục “Nhiệm vụ, giải pháp”'),
      at('Phần V: thêm mục “CHUYỂN ĐỔI SỐ”'),
      at('Phần I: đổi tên mục từ “KHÁI QUÁT ĐẶC ĐIỂM'),
      at('major.'),
    ];
    expect(places).toEqual(places.toSorted((a, b) => a - b));
  });

  it('speaks English, addresses included', async () => {
    const argv = ['outline', 'diff', 'old.json', 'new.json', '--lang', 'en'];
    const { out } = await run(argv, files());
    expect(out).toContain('Part V, section 1: a section is gone: “Nhiệm vụ, giải pháp”');
  });

  it('prints JSON for programs', async () => {
    const argv = ['outline', 'diff', 'old.json', 'new.json', '--format', 'json'];
    const { out } = await run(argv, files());
    expect(JSON.parse(out)).toMatchObject({
      bump: 'major',
      changes: expect.arrayContaining([
        expect.objectContaining({ kind: 'section-added', id: 'digital', bump: 'minor' }),
      ]) as unknown,
    });
  });

  it('says when there is nothing to tell', async () => {
    const { code, out } = await run(['outline', 'diff', 'old.json', 'old.json'], files());
    expect({ code, out }).toEqual({ code: 0, out: 'Hai bản đề cương như nhau.\n' });
  });

  it('tells what is wrong with a file, and misses one that is not there', async () => {
    const broken = new MemoryFileStore({ '/ban/old.json': '{', '/ban/new.json': '{}' });
    expect(await run(['outline', 'diff', 'old.json', 'new.json'], broken)).toMatchObject({
      code: 1,
      out: '',
    });
    expect(await run(['outline', 'diff', 'old.json', 'gone.json'], files())).toMatchObject({
      code: 2,
    });
  });
});
