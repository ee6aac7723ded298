import { numberOf, walkOutline } from '@baocao/core';
import { haiPhongOutline } from '@baocao/template-hai-phong';
import { describe, expect, it } from 'vitest';
import { MemoryFileStore } from '../../test/memory-file-store.js';
import { roundStore, run } from '../../test/run.js';

describe('baocao outline show', () => {
  it('prints every line with its number, dash or plus, set in below its section', async () => {
    const { code, out } = await run(['outline', 'show']);
    expect(code).toBe(0);
    for (const placed of walkOutline(haiPhongOutline)) {
      const text = placed.type === 'node' ? placed.node.heading : placed.prompt.text;
      expect(out).toContain([numberOf(placed), text].join(' ').trim());
    }
    const marks = (pattern: RegExp) => out.match(pattern)?.length;
    expect(marks(/^[IV]+\. /gmu)).toBe(5);
    expect(marks(/^ {2}\d\. /gmu)).toBe(13);
    expect(marks(/^ {4}- /gmu)).toBe(23);
    expect(marks(/^ {6}\+ /gmu)).toBe(3);
    expect(out).toContain(
      '(tuỳ theo đặc điểm cụ thể, các địa phương, đơn vị lựa chọn nội dung báo cáo',
    );
  });

  it('prints JSON that it reads back', async () => {
    const { out } = await run(['outline', 'show', '--format', 'json']);
    expect(JSON.parse(out)).toEqual(haiPhongOutline);
    const files = new MemoryFileStore({ '/ban/outline.json': out });
    const again = await run(['outline', 'show', 'outline.json'], files);
    expect(again).toEqual(await run(['outline', 'show']));
  });

  it.each([
    [['--dir', 'round'], '/ban'],
    [[], '/ban/round/reports'],
  ])('takes the outline of the round folder with %j in %s', async (argv, cwd) => {
    const files = await roundStore();
    const path = '/ban/round/outline.json';
    files.put(path, files.text(path).replace('ĐỀ CƯƠNG BÁO CÁO', 'ĐỀ CƯƠNG CỦA TỈNH'));
    const { out } = await run(['outline', 'show', ...argv], files, { cwd });
    expect(out).toMatch(/^ĐỀ CƯƠNG CỦA TỈNH\n/u);
  });

  it('tells what is wrong with an outline', async () => {
    const files = new MemoryFileStore({ '/ban/outline.yaml': 'id: Đề cương\n' });
    const { code, out, err } = await run(['outline', 'show', 'outline.yaml'], files);
    expect({ code, out }).toEqual({ code: 1, out: '' });
    expect(err).toContain('outline.yaml');
    expect(err).toContain('[schema/bad-format]');
  });

  it('wants to know which one', async () => {
    const { code, err } = await run(['outline', 'show', 'a.json', '--dir', 'round']);
    expect(code).toBe(2);
    expect(err).toContain('Chỉ nêu một trong hai');
  });
});
