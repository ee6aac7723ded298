import { describe, expect, it } from 'vitest';
import type { Outline, OutlineNode } from '../outline-schema.js';
import { suggestRenames } from './suggest-renames.js';

const outline = (...nodes: OutlineNode[]): Outline => ({
  id: 'sample',
  version: '1.0.0',
  title: { name: 'ĐỀ CƯƠNG', subject: 'kết quả' },
  unitKinds: [{ id: 'district', label: 'quận, huyện' }],
  nodes,
});
const section = (id: string, heading: string): OutlineNode => ({ id, heading });

describe('suggestRenames', () => {
  it('pairs what is gone with what is new by their words, each once', () => {
    const before = outline(
      section('stays', 'TÌNH HÌNH'),
      section('a', 'Kết quả thực hiện dân chủ ở xã, phường'),
      section('b', 'Kết quả thực hiện dân chủ ở doanh nghiệp'),
      section('c', 'Kiến nghị'),
    );
    const after = outline(
      section('stays', 'TÌNH HÌNH CHUNG'),
      section('x', 'Kết quả thực hiện dân chủ ở doanh nghiệp nhà nước'),
      section('y', 'Kết quả thực hiện dân chủ ở xã, phường, đặc khu'),
      section('z', 'Chuyển đổi số'),
    );
    expect(suggestRenames(before, after).sections).toEqual({ a: 'y', b: 'x' });
  });

  it('suggests nothing between equal outlines, nor without words', () => {
    const one = outline(section('a', 'Kiến nghị'), section('b', '…'));
    expect(suggestRenames(one, one).sections).toEqual({});
    expect(suggestRenames(one, outline(section('c', '…'))).sections).toEqual({});
  });

  it('gives up on more pairs than people write, instead of taking hours', () => {
    const many = (lead: string) =>
      outline(...Array.from({ length: 3_000 }, (_, index) => section(`${lead}${index}`, 'Mục')));
    expect(suggestRenames(many('a'), many('b')).sections).toEqual({});
  });
});
