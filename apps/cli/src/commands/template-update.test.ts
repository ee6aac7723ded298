import type { Outline } from '@baocao/core';
import { haiPhongOutline } from '@baocao/template-hai-phong';
import { expect, it } from 'vitest';
import type { MemoryFileStore } from '../../test/memory-file-store.js';
import { roundStore, run } from '../../test/run.js';

/** The outline of Hải Phòng with other headings, as a file. */
function withHeadings(headings: Readonly<Record<string, string>>): string {
  const nodes = haiPhongOutline.nodes.map((node) => ({
    ...node,
    heading: headings[node.id] ?? node.heading,
  }));
  return JSON.stringify({ ...haiPhongOutline, version: '1.0.1', nodes });
}
const headingOf = (files: MemoryFileStore, id: string) => {
  const outline = JSON.parse(files.text('/ban/round/outline.json')) as Outline; // our own file
  return outline.nodes.find((node) => node.id === id)?.heading;
};

it('takes over what the base changed, and keeps what was changed here', async () => {
  const files = await roundStore();
  files.put('/ban/round/outline.json', withHeadings({ context: 'CỦA TA' }));
  files.put('/ban/new.json', withHeadings({ assessment: 'ĐÁNH GIÁ MỚI' }));
  const update = ['template', 'update', 'round', '--from', 'new.json'];

  const dry = await run([...update, '--dry-run'], files);
  expect(dry).toMatchObject({ code: 0, err: '' });
  expect(headingOf(files, 'assessment')).toBe('ĐÁNH GIÁ CHUNG');

  expect(await run(update, files)).toMatchObject({ code: 0, err: '' });
  expect(headingOf(files, 'context')).toBe('CỦA TA');
  expect(headingOf(files, 'assessment')).toBe('ĐÁNH GIÁ MỚI');

  const again = await run(update, files);
  expect(again.out).toContain('số chỗ cần xem lại: 0');
});

it('lists where both changed the same, and overwrites nothing', async () => {
  const files = await roundStore();
  files.put('/ban/round/outline.json', withHeadings({ context: 'CỦA TA' }));
  files.put('/ban/new.json', withHeadings({ context: 'CỦA HỌ' }));
  const { code, out, err } = await run(
    ['template', 'update', 'round', '--from', 'new.json'],
    files,
  );
  expect({ code, heading: headingOf(files, 'context') }).toEqual({ code: 1, heading: 'CỦA TA' });
  expect(err).toContain('mẫu gốc nay là “CỦA HỌ”');
  expect(out).toContain('số chỗ cần xem lại: 1');
});

it('has nothing to do where the template is the same', async () => {
  const files = await roundStore();
  const before = files.text('/ban/round/outline.json');
  expect(await run(['template', 'update', 'round'], files)).toMatchObject({ code: 0 });
  expect(files.text('/ban/round/outline.json')).toBe(before);
});
