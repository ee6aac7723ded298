import type { Outline } from '@baocao/core';
import { sampleOutline } from '@baocao/core/testing';
import { parseDocument, toText } from '@baocao/document';
import { expect, it } from 'vitest';
import { composeOutlineChanges } from '../src/index.js';

const layout = { profile: 'party-2018', issuer: 'BAN CHỈ ĐẠO' } as const;
const [first, ...rest] = sampleOutline.nodes;
const after: Outline = {
  ...sampleOutline,
  version: '2.0.0',
  nodes: [
    ...rest.filter(({ id }) => id !== 'tasks'),
    { ...first, heading: 'TÌNH HÌNH CHUNG' },
    { id: 'digital', heading: 'CHUYỂN ĐỔI SỐ' },
  ],
};

it('tells the weightiest changes first, old words beside new ones', () => {
  const document = composeOutlineChanges({ ...layout, before: sampleOutline, after });
  expect(parseDocument(document).ok).toBe(true);
  const text = toText(document);
  const places = ['Bỏ mục (lớn)', 'Thêm mục (vừa)', 'Đổi tên mục (nhỏ)'].map((words) =>
    text.indexOf(words),
  );
  expect(places).toEqual(places.toSorted((a, b) => a - b));
  expect(places).not.toContain(-1);
  expect(text).toContain('TÌNH HÌNH CHUNG');
  expect(text).toContain(`${first.heading}\tTÌNH HÌNH CHUNG\tĐổi tên mục`);
  expect(text).toContain('TÌNH HÌNH CHUNG\tChuyển từ Phần I\tChuyển mục (nhỏ)');
  expect(text).toContain('(từ phiên bản 1.2.0 đến phiên bản 2.0.0)');
  expect(text).toContain('chuyển bản đang soạn sang phiên bản mới');
  expect(text).not.toMatch(/[{}]|section-|undefined/u);
});

it('says that two versions are equal', () => {
  const text = toText(
    composeOutlineChanges({ ...layout, before: sampleOutline, after: sampleOutline }),
  );
  expect(text).toContain('Hai phiên bản của đề cương như nhau.');
});

it('leaves out ids, which nobody reads', () => {
  const renamed = { ...sampleOutline, nodes: [{ ...first, id: 'setting' }, ...rest] };
  const renames = { sections: { [first.id]: 'setting' } };
  const text = toText(
    composeOutlineChanges({ ...layout, before: sampleOutline, after: renamed, renames }),
  );
  expect(text).toContain('như nhau');
});
