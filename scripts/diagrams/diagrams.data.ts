import type { Diagram } from './diagram.js';

/** The pictures of the page of concepts. */
export const diagrams: readonly Diagram[] = [
  {
    name: 'round',
    title: { vi: 'Một đợt báo cáo', en: 'A reporting round' },
    size: [880, 400],
    boxes: [
      {
        at: [20, 30],
        size: [220, 90],
        look: 'main',
        title: { vi: 'Cơ quan chủ trì', en: 'Issuing body' },
        lines: [
          { vi: 'công văn, đề cương', en: 'letter, outline' },
          { vi: 'kỳ báo cáo, thời hạn', en: 'period, deadline' },
        ],
      },
      {
        at: [330, 30],
        size: [220, 90],
        title: { vi: 'Các đơn vị', en: 'Units' },
        lines: [
          { vi: 'viết báo cáo bằng Word', en: 'write in Word, on the page' },
          { vi: 'hoặc trên trang web', en: 'of the server, or as YAML' },
        ],
      },
      {
        at: [640, 30],
        size: [220, 90],
        title: { vi: 'Kiểm tra', en: 'Check' },
        lines: [
          { vi: 'theo đề cương và quy định', en: 'against outline and rules' },
          { vi: 'lỗi · cảnh báo · lưu ý', en: 'error · warning · note' },
        ],
      },
      {
        at: [640, 190],
        size: [220, 90],
        title: { vi: 'Gửi báo cáo', en: 'Submission' },
        lines: [
          { vi: 'đúng hạn hay chậm', en: 'in time or late' },
          { vi: 'tiếp nhận hoặc trả lại', en: 'accepted or returned' },
        ],
      },
      {
        at: [330, 190],
        size: [220, 90],
        look: 'main',
        title: { vi: 'Tổng hợp', en: 'Consolidation' },
        lines: [
          { vi: 'số liệu có nguồn gốc', en: 'every figure and sentence' },
          { vi: 'nội dung ghi rõ đơn vị', en: 'traceable to its unit' },
        ],
      },
      {
        at: [20, 190],
        size: [220, 90],
        title: { vi: 'Cấp trên', en: 'The level above' },
        lines: [
          { vi: 'nhận báo cáo tổng hợp', en: 'gets one report of all' },
          { vi: 'và tổng hợp tiếp', en: 'and consolidates again' },
        ],
      },
      {
        at: [310, 330],
        size: [240, 50],
        look: 'soft',
        title: { vi: 'Đôn đốc đơn vị quá hạn', en: 'Reminders to units overdue' },
      },
    ],
    arrows: [
      {
        path: [
          [240, 75],
          [328, 75],
        ],
        label: { at: [284, 66], text: { vi: 'gửi', en: 'sends' } },
      },
      {
        path: [
          [550, 75],
          [638, 75],
        ],
      },
      {
        path: [
          [750, 120],
          [750, 188],
        ],
      },
      {
        path: [
          [640, 235],
          [552, 235],
        ],
      },
      {
        path: [
          [330, 235],
          [242, 235],
        ],
      },
      {
        path: [
          [700, 280],
          [700, 355],
          [552, 355],
        ],
        label: { at: [622, 347], text: { vi: 'chưa gửi', en: 'nothing came' } },
      },
    ],
  },
  {
    name: 'outline',
    title: {
      vi: 'Một mục của đề cương và câu trả lời',
      en: 'A section of the outline and its answer',
    },
    size: [880, 330],
    boxes: [
      {
        at: [20, 20],
        size: [250, 60],
        look: 'main',
        title: { vi: 'Phần II', en: 'Part II' },
        lines: [{ vi: 'công tác lãnh đạo, chỉ đạo', en: 'leadership' }],
      },
      {
        at: [60, 115],
        size: [250, 60],
        look: 'main',
        title: { vi: 'Mục 1', en: 'Section 1' },
        lines: [{ vi: 'công tác của cấp ủy đảng', en: 'of the Party committee' }],
      },
      {
        at: [100, 205],
        size: [250, 45],
        look: 'soft',
        title: { vi: '- gợi ý nội dung cần nêu', en: '- guidance: what to tell' },
      },
      {
        at: [100, 265],
        size: [250, 45],
        look: 'soft',
        title: { vi: 'chỉ tiêu: số văn bản mới', en: 'indicator: new documents' },
      },
      {
        at: [560, 30],
        size: [300, 50],
        title: { vi: 'nội dung báo cáo', en: 'narrative' },
      },
      {
        at: [560, 100],
        size: [300, 50],
        title: { vi: 'không phát sinh', en: 'none arising' },
      },
      {
        at: [560, 170],
        size: [300, 50],
        title: { vi: 'không thuộc phạm vi, có lý do', en: 'not applicable, with a reason' },
      },
      {
        at: [560, 262],
        size: [300, 50],
        title: { vi: 'số liệu, kể cả 0; hoặc “chưa có”', en: 'a figure, 0 too; or “not reported”' },
      },
    ],
    arrows: [
      {
        path: [
          [40, 80],
          [40, 145],
          [58, 145],
        ],
      },
      {
        path: [
          [80, 175],
          [80, 227],
          [98, 227],
        ],
      },
      {
        path: [
          [80, 175],
          [80, 287],
          [98, 287],
        ],
      },
      {
        path: [
          [310, 145],
          [450, 145],
          [450, 55],
          [558, 55],
        ],
      },
      {
        path: [
          [310, 145],
          [450, 145],
          [450, 125],
          [558, 125],
        ],
        label: { at: [385, 136], text: { vi: 'một trong ba', en: 'one of three' } },
      },
      {
        path: [
          [310, 145],
          [450, 145],
          [450, 195],
          [558, 195],
        ],
      },
      {
        path: [
          [350, 287],
          [558, 287],
        ],
      },
    ],
  },
  {
    name: 'two-trees',
    title: { vi: 'Từ dữ liệu đến văn bản', en: 'From data to document' },
    size: [880, 300],
    boxes: [
      {
        at: [20, 40],
        size: [200, 80],
        look: 'main',
        title: { vi: 'Báo cáo (dữ liệu)', en: 'Report (data)' },
        lines: [{ vi: 'trả lời từng mục, số liệu', en: 'answers and figures' }],
      },
      {
        at: [340, 40],
        size: [200, 80],
        look: 'main',
        title: { vi: 'Cây văn bản', en: 'Document tree' },
        lines: [{ vi: 'phần đầu, đề mục, chữ ký…', en: 'letterhead, headings …' }],
      },
      { at: [680, 20], size: [180, 50], title: { vi: 'DOCX', en: 'DOCX' } },
      { at: [680, 90], size: [180, 50], title: { vi: 'PDF/A, PDF/UA', en: 'PDF/A, PDF/UA' } },
      { at: [680, 160], size: [180, 50], title: { vi: 'văn bản thuần', en: 'plain text' } },
      {
        at: [20, 200],
        size: [200, 70],
        look: 'soft',
        title: { vi: 'Quy tắc kiểm tra', en: 'Rules' },
        lines: [{ vi: 'chỉ biết dữ liệu', en: 'see data alone' }],
      },
      {
        at: [340, 200],
        size: [200, 70],
        look: 'soft',
        title: { vi: 'Thể thức', en: 'Layout regime' },
        lines: [{ vi: 'con số nào cũng có căn cứ', en: 'each number with its basis' }],
      },
    ],
    arrows: [
      {
        path: [
          [220, 70],
          [338, 70],
        ],
        label: { at: [279, 62], text: { vi: 'soạn', en: 'compose' } },
      },
      {
        path: [
          [340, 100],
          [222, 100],
        ],
        label: { at: [281, 117], text: { vi: 'đọc', en: 'interpret' } },
      },
      {
        path: [
          [540, 80],
          [610, 80],
          [610, 45],
          [678, 45],
        ],
      },
      {
        path: [
          [540, 80],
          [610, 80],
          [610, 115],
          [678, 115],
        ],
      },
      {
        path: [
          [540, 80],
          [610, 80],
          [610, 185],
          [678, 185],
        ],
      },
      {
        path: [
          [120, 200],
          [120, 122],
        ],
      },
      {
        path: [
          [440, 200],
          [440, 122],
        ],
      },
    ],
  },
];
