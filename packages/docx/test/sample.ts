import { resolved, section, text, texts } from './resolved.js';

/** A document with every kind of flow. */
export const sample = resolved([], {
  sections: [
    section([
      {
        kind: 'grid',
        widths: [75, 90],
        rows: [
          [
            texts('issuing-body', 'BAN CHỈ ĐẠO'),
            [
              ...texts('national-name', 'ĐẢNG CỘNG SẢN VIỆT NAM'),
              { kind: 'rule', width: 70, thickness: 0.75, align: 'center', before: 1, after: 4 },
            ],
          ],
        ],
      },
      text('I. KẾT QUẢ', { role: 'heading-1', style: 'heading-1' }),
      {
        kind: 'region',
        key: 'results',
        title: 'Kết quả',
        empty: false,
        flows: [
          text('Đã ban hành 3 văn bản.'),
          {
            kind: 'list',
            items: [{ label: '-', body: text('Một văn bản mới.', { style: 'list-1' }) }],
          },
        ],
      },
      { kind: 'page-break' },
      {
        kind: 'table',
        description: 'Số đơn thư theo loại',
        widths: [60, 40],
        head: [[texts('table-head', 'Loại'), texts('table-head', 'Số đơn')]],
        rows: [[texts('table-text', 'Khiếu nại'), texts('table-figure', '12')]],
      },
    ]),
    section([text('Phụ lục I', { role: 'heading-1', style: 'annex-label' })], {
      orientation: 'landscape',
      restartNumbering: true,
    }),
  ],
});
