import { describe, expect, it } from 'vitest';
import { describePath } from './describe-path.js';

describe('describePath', () => {
  it.each([
    ['', '', ''],
    ['/nodes/1/heading', 'phần 2 › tiêu đề', 'part 2 › heading'],
    [
      '/header/issuer',
      'phần đầu và phần ký › cơ quan ban hành',
      'head and signature › issuing body',
    ],
    ['/titel', '“titel”', '“titel”'],
    ['/constructor', '“constructor”', '“constructor”'],
    ['/3', '“3”', '“3”'],
  ])('says %s', (path, vi, en) => {
    expect(describePath(path)).toBe(vi);
    expect(describePath(path, 'en')).toBe(en);
  });
});
