import { toText } from '@baocao/document';
import { describe, expect, it } from 'vitest';
import { composeReminder } from '../src/compose/compose-reminder.js';
import { reminderSchema, type Reminder } from '../src/reminder-schema.js';
import type { Template } from '../src/template-schema.js';
import { sampleTemplate, stateTemplate } from './sample-template.js';

const first: Reminder = {
  units: ['ben-thuy', 'culture'],
  number: { sequence: 21, symbol: 'CV/BCĐ' },
  date: '2023-06-19',
  on: '2023-06-16',
  deadline: { kind: 'on-or-before', date: '2023-06-23' },
};
const linesOf = (template: Template, reminder: Reminder) =>
  toText(composeReminder(template, reminder))
    .split('\n')
    .filter((line) => line !== '');

describe('composeReminder', () => {
  it('is a letter that names the letter, the deadline, what is missing and the new day', () => {
    expect(linesOf(sampleTemplate, first)).toEqual([
      'THÀNH ỦY SÔNG LAM',
      'BAN CHỈ ĐẠO THỰC HIỆN QUY CHẾ DÂN CHỦ',
      '*',
      'ĐẢNG CỘNG SẢN VIỆT NAM',
      'Số 21-CV/BCĐ',
      'Sông Lam, ngày 19 tháng 6 năm 2023',
      'V/v đôn đốc gửi báo cáo kết quả thực hiện quy chế dân chủ ở cơ sở 6 tháng đầu năm 2023',
      'Kính gửi:',
      '- Huyện Bến Thủy,',
      '- Sở Văn hóa và Thể thao.',
      'Theo Công văn số 17-CV/BCĐ, ngày 22/5/2023 về việc báo cáo kết quả thực hiện quy chế dân chủ ở cơ sở 6 tháng đầu năm 2023, các đơn vị gửi báo cáo về Ban Chỉ đạo thành phố trước ngày 15/6/2023. Tính đến ngày 16/6/2023, Ban Chỉ đạo thành phố chưa nhận được báo cáo của các đơn vị nêu trên.',
      'Để kịp thời gian tổng hợp, đề nghị các đơn vị nêu trên khẩn trương hoàn thành, gửi báo cáo về Ban Chỉ đạo thành phố (qua Ban Dân vận Thành ủy, số 1 Bến Thủy, Sông Lam) chậm nhất ngày 23/6/2023./.',
      'Nơi nhận:',
      '- Như trên,',
      '- Lưu BCĐ.',
      'TRƯỞNG BAN',
      'Trần Thị Minh',
    ]);
  });

  it('names the reminder before it, and a single unit by its name', () => {
    const previous = { number: { sequence: 21, symbol: 'CV/BCĐ' }, date: '2023-06-19' };
    const text = linesOf(sampleTemplate, {
      ...first,
      units: ['culture'],
      on: '2023-06-26',
      previous,
    }).join('\n');
    expect(text).toContain(
      'Ban Chỉ đạo thành phố đã đôn đốc tại Công văn số 21-CV/BCĐ, ngày 19/6/2023; tuy nhiên, tính đến ngày 26/6/2023 vẫn chưa nhận được báo cáo của Sở Văn hóa và Thể thao.',
    );
    expect(text).toContain('đề nghị Sở Văn hóa và Thể thao khẩn trương');
  });

  it('cites as the layout of the State does, and leaves room for number and day of a draft', () => {
    const text = linesOf(stateTemplate, { ...first, number: undefined, date: undefined });
    expect(text).toContain('Số: …/CV/BCĐ');
    expect(text).toContain('Sông Lam, ngày … tháng … năm 2023');
    expect(text.join('\n')).toContain('Theo Công văn số 17/CV/BCĐ ngày 22/5/2023');
    expect(text).toContain('- Huyện Bến Thủy;');
  });

  it('writes to a unit under the name of the body that it stands under', () => {
    const { round } = sampleTemplate;
    const units = round.units.map((unit) => ({ ...unit, superior: 'Huyện ủy Bến Thủy' }));
    const text = linesOf({ ...sampleTemplate, round: { ...round, units } }, first);
    expect(text).toContain('- Huyện ủy Bến Thủy,');
  });

  it('gives the address alone where no agency stands between', () => {
    const { round } = sampleTemplate;
    const receivingBody = { name: 'Ban Chỉ đạo thành phố', address: 'số 1 Bến Thủy' };
    const text = linesOf({ ...sampleTemplate, round: { ...round, receivingBody } }, first);
    expect(text.join('\n')).toContain('Ban Chỉ đạo thành phố (địa chỉ: số 1 Bến Thủy)');
  });

  it('throws with the cure for no unit, an unknown unit and a letter without a number', () => {
    expect(() => composeReminder(sampleTemplate, { ...first, units: [] })).toThrow(/"units"/u);
    expect(() => composeReminder(sampleTemplate, { ...first, units: ['x'] })).toThrow(/ben-thuy/u);
    const { round } = sampleTemplate;
    const header = { ...round.letter.header, number: undefined };
    const draft = { ...round, letter: { ...round.letter, header } };
    expect(() => composeReminder({ ...sampleTemplate, round: draft }, first)).toThrow(
      /round\.letter\.header/u,
    );
  });
});

describe('reminderSchema', () => {
  it('takes a reminder back from JSON, and refuses one without units', () => {
    const json: unknown = JSON.parse(JSON.stringify(first));
    expect(reminderSchema.parse(json)).toEqual(first);
    expect(reminderSchema.safeParse({ ...first, units: [] }).success).toBe(false);
    expect(reminderSchema.safeParse({ ...first, on: '2023-02-30' }).success).toBe(false);
  });
});
