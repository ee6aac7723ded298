import { describe, expect, it } from 'vitest';
import { pictureOf } from '../../test/picture-of.js';
import { title } from './title.js';

const outline = title({
  name: 'Đề cương báo cáo',
  summary: 'kết quả việc xây dựng và thực hiện quy chế dân chủ',
  attachedTo: '(kèm theo Công văn số 42-CV/BCĐ, ngày 25/5/2023',
});

describe('title', () => {
  it('ends with five hyphens in a Party document', () => {
    expect(pictureOf('party-2018', outline)).toBe(
      `type-name as title (kept) "ĐỀ CƯƠNG BÁO CÁO"
summary (kept) "kết quả việc xây dựng và thực hiện quy chế dân chủ"
attached-to (kept) "(kèm theo Công văn số 42-CV/BCĐ, ngày 25/5/2023"
summary-mark (kept) "-----"`,
    );
  });

  it('has a rule of two fifths of the summary right below that in a State document', () => {
    expect(pictureOf('state-2020', outline)).toMatch(
      /\nsummary \(kept\) "kết quả.*"\nrule 43\.6 mm\nattached-to \(kept\) "\(kèm theo/u,
    );
  });

  it('measures the rule by the longest line where the summary takes more than one', () => {
    const long = title({ name: 'Báo cáo', summary: 'kết quả thực hiện '.repeat(6) });
    expect(pictureOf('state-2020', long)).toMatch(
      /\nsummary \(kept\) \(inset 22\.8 mm\) ".*"\nrule 47\.8 mm$/u,
    );
  });

  it('needs no more than a name', () => {
    expect(pictureOf('state-2020', title({ name: 'Báo cáo' }))).toBe(
      'type-name as title (kept) "BÁO CÁO"\nrule 9.2 mm',
    );
  });
});
