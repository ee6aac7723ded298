import type { CarryOverCounts } from '@baocao/core/consolidate';

/** The fixed Vietnamese words of a consolidated report. */
export const consolidatedWording = {
  missing: 'Chưa có đơn vị nào báo cáo nội dung này.',
  intake: (at: {
    letter: string;
    receiver: string;
    reported: number;
    all: number;
    kinds: string;
  }) =>
    `Thực hiện ${at.letter}, ${at.receiver} đã nhận được báo cáo của ${String(at.reported)}/${String(at.all)} đơn vị (${at.kinds}).`,
  kind: (label: string, reported: number, all: number) =>
    `${label}: ${String(reported)}/${String(all)}`,
  notCome: (count: number, units: string | undefined) =>
    units === undefined
      ? `Còn ${String(count)} đơn vị chưa gửi báo cáo.`
      : `Còn ${String(count)} đơn vị chưa gửi báo cáo: ${units}.`,
  asFollows: 'Kết quả tổng hợp như sau:',
  letter: 'Công văn',
  report: 'Báo cáo',
  source: (units: string) => ` (Nguồn: ${units})`,
  units: (count: number) => `${String(count)} đơn vị`,
  annex: (number: string) => `PHỤ LỤC ${number}`,
  attachedTo: (report: string) => `(kèm theo ${report})`,
  head: ['TT', 'Chỉ tiêu', 'Đơn vị tính'],
  total: 'Tổng số',
  reported: 'Số đơn vị báo cáo',
  range: 'Thấp nhất - cao nhất',
  notReported: 'chưa có',
  notApplicable: 'x',
  missingFigure: '…',
  figures: (period: string) => `Tổng hợp số liệu ${period}`,
  areas: (period: string) => `Số liệu theo khu vực ${period}`,
  comparison: (period: string) => `So sánh số liệu ${period}`,
  now: 'Kỳ này',
  change: 'Tăng, giảm',
  points: 'điểm %',
  nowAlike: 'Kỳ này (*)',
  beforeAlike: (period: string) => `${period} (*)`,
  alike: (at: { day: string; basis: string; compared: number; of: number; period: string }) =>
    `(*) Từ ngày ${at.day} có sắp xếp đơn vị theo ${at.basis}. Các cột này chỉ tính ${String(at.compared)}/${String(at.of)} đơn vị giữ nguyên, đổi tên hoặc được nhập nguyên vẹn; số liệu của các đơn vị còn lại không so sánh được với ${at.period}.`,
  noneAlike: (at: { day: string; basis: string; period: string }) =>
    `(*) Từ ngày ${at.day} có sắp xếp đơn vị theo ${at.basis}. Không có đơn vị nào so sánh được với ${at.period}.`,
  sources: {
    title: 'Danh sách báo cáo được tổng hợp',
    head: ['TT', 'Đơn vị', 'Số, ký hiệu', 'Ngày báo cáo', 'Bản được tổng hợp'],
    version: (version: number) => `bản gửi lần ${String(version)}`,
    missing: 'chưa gửi báo cáo',
    inText: 'Danh sách các bản báo cáo được tổng hợp kèm theo tại phụ lục.',
  },
  carryOver: {
    title: (period: string) => `Việc thực hiện nhiệm vụ, kiến nghị nêu tại báo cáo ${period}`,
    head: ['TT', 'Loại', 'Nội dung đã nêu', 'Mục', 'Báo cáo kỳ này'],
    kinds: { task: 'Nhiệm vụ', proposal: 'Kiến nghị' },
    states: {
      'taken-up': 'Có đề cập',
      'not-mentioned': 'Chưa đề cập',
      unclear: 'Cần xem lại',
    },
    sum: (at: CarryOverCounts) =>
      `Trong ${String(at.all)} nhiệm vụ, kiến nghị đã nêu: ${String(at.takenUp)} nội dung có đề cập, ${String(at.notMentioned)} nội dung chưa đề cập, ${String(at.unclear)} nội dung cần xem lại.`,
    legend:
      'Ghi chú: bảng do phần mềm lập bằng cách đối chiếu câu chữ của hai báo cáo, dùng để rà soát; “cần xem lại” là nội dung quá ngắn, không đủ để đối chiếu.',
  },
  legend:
    'Ghi chú: “Số đơn vị báo cáo” là số đơn vị có số liệu trên số đơn vị phải báo cáo; tỷ lệ được tính từ tổng tử số và tổng mẫu số của các đơn vị, không lấy bình quân các tỷ lệ; “chưa có” là chưa có số liệu; “x” là không áp dụng.',
} as const;
