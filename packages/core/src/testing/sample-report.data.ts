import type { ReportOf } from '../report/report-of.js';
import { figure } from '../report/figure-schema.js';
import { narrative, noneArising, notApplicable } from '../report/response-schema.js';
import type { sampleOutline } from './sample-outline.data.js';

/** The invented report of a district on the sample outline: complete, and right by every rule. */
export const sampleReport: ReportOf<typeof sampleOutline> = {
  outline: { id: 'sample', version: '1.2.0' },
  round: 'sample-2023-h1',
  unit: 'ben-thuy',
  period: { kind: 'half-year', year: 2023, half: 1 },
  subject: 'kết quả thực hiện quy chế dân chủ ở cơ sở 6 tháng đầu năm 2023',
  header: {
    superior: 'HUYỆN ỦY BẾN THỦY',
    issuer: 'BAN CHỈ ĐẠO THỰC HIỆN QUY CHẾ DÂN CHỦ',
    number: { sequence: 9, symbol: 'BC/BCĐ' },
    place: 'Bến Thủy',
    date: '2023-06-12',
    recipients: ['Ban Chỉ đạo thành phố (để b/c)', 'Thành viên Ban Chỉ đạo huyện', 'Lưu BCĐ'],
    signature: {
      capacity: { kind: 'in-place-of', body: 'TRƯỞNG BAN' },
      posts: ['PHÓ TRƯỞNG BAN'],
      name: 'Lê Văn An',
    },
  },
  responses: {
    context: narrative(
      'Huyện Bến Thủy có 20 xã, thị trấn; đời sống Nhân dân ổn định, an ninh chính trị - xã hội được giữ vững.',
    ),
    'results.leadership': narrative(
      'Ban Thường vụ Huyện ủy ban hành 3 văn bản, trọng tâm là kế hoạch thực hiện Chỉ thị số 15-CT/TU, ngày 21/11/2022 của Ban Thường vụ Thành ủy.',
      {
        type: 'list',
        items: [
          { content: [{ text: 'Kiện toàn ban chỉ đạo huyện và 20 ban chỉ đạo xã, thị trấn.' }] },
          {
            content: [{ text: 'Kiểm tra 6 xã (tăng 2 xã so với 6 tháng đầu năm 2022).' }],
            children: [{ content: [{ text: 'Không phát hiện vụ việc vi phạm dân chủ.' }] }],
          },
        ],
      },
    ),
    'results.communes': narrative('Đến hết kỳ, 15/20 xã, thị trấn đã ban hành quy chế.', {
      type: 'table',
      caption: 'Đối thoại trực tiếp với Nhân dân',
      head: ['Chủ trì', 'Số cuộc'].map((text) => cell(text)),
      rows: [
        ['Cấp ủy', '12'].map((text) => cell(text)),
        ['Chính quyền', '18'].map((text) => cell(text)),
      ],
    }),
    'results.agencies': notApplicable('Nội dung dành cho các ban, sở, ngành.'),
    'results.strikes': noneArising(),
    'tasks.next': narrative(
      'Tiếp tục triển khai thi hành Luật Thực hiện dân chủ ở cơ sở trong 6 tháng cuối năm 2023 và các năm tiếp theo của nhiệm kỳ 2020 - 2025.',
    ),
    'tasks.proposals': narrative('Đề nghị Ban Chỉ đạo thành phố mở lớp tập huấn cho cấp xã.'),
  },
  indicators: {
    'documents-issued': figure(3),
    'committee-renewed': figure(true),
    communes: figure(20),
    'communes-with-regulation': figure(15),
    'regulation-share': figure(75),
    dialogues: figure(30),
    'dialogues-by-party': figure(12),
    'dialogues-by-government': figure(18),
    contributions: figure(1_250_000_000),
    model: figure('Tổ dân phố tự quản'),
    'staff-conferences': { kind: 'not-applicable' },
    strikes: figure(0),
  },
};

function cell(text: string) {
  return { paragraphs: [{ type: 'paragraph', content: [{ text }] }] } as const;
}
