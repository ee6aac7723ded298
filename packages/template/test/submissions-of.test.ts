import { roundState, type RoundEvent } from '@baocao/core';
import { toText } from '@baocao/document';
import { expect, it } from 'vitest';
import { composeSubmissionTable } from '../src/compose/compose-submission-table.js';
import { submissionSchema } from '../src/submission-schema.js';
import { submissionsOf } from '../src/submissions-of.js';
import { sampleTemplate } from './sample-template.js';

const head = { at: '2023-06-16T08:00:00+07:00', by: 'chuyên viên' };
const unit = 'ben-thuy';
const filing = { hash: `sha256:${'0'.repeat(64)}`, declaredComplete: true, acknowledged: [] };
const open: RoundEvent[] = [
  { ...head, kind: 'issued' },
  { ...head, kind: 'opened' },
];
const linesAfter = (...events: RoundEvent[]) => {
  const { state, diagnostics } = roundState(sampleTemplate.round, [...open, ...events]);
  expect(diagnostics).toEqual([]);
  const submissions = submissionsOf(state);
  submissions.forEach((submission) => submissionSchema.parse(submission));
  return toText(composeSubmissionTable(sampleTemplate, submissions, { on: '2023-06-20' }))
    .split('\n')
    .filter((line) => /^(?:Thời hạn|\d+\t)/u.test(line));
};

it('says what became of each report', () => {
  const submitted: RoundEvent = {
    ...head,
    ...filing,
    kind: 'submitted',
    unit,
    version: 1,
    number: { sequence: 7, symbol: 'BC/BCĐ' },
  };
  const returned: RoundEvent = {
    ...head,
    kind: 'returned',
    unit,
    version: 1,
    reason: 'thiếu số liệu',
  };
  const excluded: RoundEvent = {
    ...head,
    kind: 'excluded',
    unit: 'culture',
    reason: 'mới thành lập',
  };
  expect(linesAfter(submitted, returned, excluded)).toEqual([
    'Thời hạn gửi báo cáo: trước ngày 15/6/2023. Tổng số 2 đơn vị (1 không phải gửi): đã gửi 1 (đúng hạn 0, chậm 1), chưa gửi 0.',
    '1\tHuyện Bến Thủy\tquận, huyện\t07-BC/BCĐ\t16/6/2023\tChậm 2 ngày\tĐã trả lại: thiếu số liệu',
    '2\tSở Văn hóa và Thể thao\tban, sở, ngành\t\t\tKhông phải gửi\tLoại trừ: mới thành lập',
  ]);
});

it('counts an extension as the deadline of its unit', () => {
  const deadline = { kind: 'on-or-before', date: '2023-06-20' } as const;
  expect(linesAfter({ ...head, kind: 'extended', unit, deadline })[1]).toBe(
    '1\tHuyện Bến Thủy\tquận, huyện\t\t\tChưa gửi\tGia hạn: chậm nhất ngày 20/6/2023',
  );
});
