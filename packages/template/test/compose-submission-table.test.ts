import { toText } from '@baocao/document';
import { describe, expect, it } from 'vitest';
import { composeSubmissionTable } from '../src/compose/compose-submission-table.js';
import { submissionSchema, type Submission } from '../src/submission-schema.js';
import { sampleTemplate, stateTemplate } from './sample-template.js';

const submission = (fields: Partial<Submission>): Submission => ({ unit: 'ben-thuy', ...fields });
const textOn = (on: string, ...submissions: Submission[]) =>
  toText(composeSubmissionTable(sampleTemplate, submissions, { on }));

describe('composeSubmissionTable', () => {
  it('lists every unit of the round on a landscape page, and counts them', () => {
    const sent = submission({
      receivedOn: '2023-06-14',
      number: { sequence: 7, symbol: 'BC/BCĐ' },
      note: 'Bản giấy gửi sau',
    });
    const document = composeSubmissionTable(sampleTemplate, [sent], { on: '2023-06-16' });
    expect(document.sections.map(({ orientation }) => orientation)).toEqual(['landscape']);
    expect(toText(document).split('\n').filter(Boolean)).toEqual([
      'BẢNG TỔNG HỢP',
      'tình hình gửi báo cáo kết quả thực hiện quy chế dân chủ ở cơ sở 6 tháng đầu năm 2023',
      '(tính đến ngày 16/6/2023)',
      '-----',
      'Thời hạn gửi báo cáo: trước ngày 15/6/2023. Tổng số 2 đơn vị: đã gửi 1 (đúng hạn 1, chậm 0), chưa gửi 1.',
      'TT\tĐơn vị\tLoại đơn vị\tSố, ký hiệu\tNgày gửi\tTình trạng\tGhi chú',
      '1\tHuyện Bến Thủy\tquận, huyện\t07-BC/BCĐ\t14/6/2023\tĐúng hạn\tBản giấy gửi sau',
      '2\tSở Văn hóa và Thể thao\tban, sở, ngành\t\t\tChưa gửi, quá hạn 2 ngày\t',
      'Tiến độ gửi báo cáo 6 tháng đầu năm 2023, đến hết ngày 16/6/2023',
    ]);
  });

  it.each([
    ['2023-06-14', 'Đúng hạn'],
    ['2023-06-15', 'Chậm 1 ngày'],
    ['2023-07-01', 'Chậm 17 ngày'],
  ])('counts a report of %s against "trước ngày 15/6/2023" as "%s"', (receivedOn, status) => {
    expect(textOn('2023-07-02', submission({ receivedOn }))).toContain(`\t${status}\t`);
  });

  it('is the table of its day: what comes later has not come, and nobody is late before the end', () => {
    const later = submission({ receivedOn: '2023-06-13', number: { sequence: 7, symbol: 'BC' } });
    const text = textOn('2023-06-12', later);
    expect(text).toContain('1\tHuyện Bến Thủy\tquận, huyện\t\t\tChưa gửi\t\n');
    expect(text).toContain('đã gửi 0 (đúng hạn 0, chậm 0), chưa gửi 2.');
  });

  it('writes numbers as the layout of the State does', () => {
    const sent = submission({
      receivedOn: '2023-06-14',
      number: { sequence: 7, symbol: 'BC-UBND' },
    });
    const document = composeSubmissionTable(stateTemplate, [sent], { on: '2023-06-16' });
    expect(toText(document)).toContain('\t07/BC-UBND\t');
  });

  it('throws for an unknown unit and for two submissions of one unit', () => {
    expect(() => textOn('2023-06-16', submission({ unit: 'x' }))).toThrow(/ben-thuy, culture/u);
    expect(() => textOn('2023-06-16', submission({}), submission({}))).toThrow(/two submissions/u);
  });
});

describe('submissionSchema', () => {
  it('asks for a unit and no more', () => {
    expect(submissionSchema.parse({ unit: 'ben-thuy' })).toEqual({ unit: 'ben-thuy' });
    expect(submissionSchema.safeParse({ unit: 'ben-thuy', receivedOn: 'hôm qua' }).success).toBe(
      false,
    );
  });
});
