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
  legend:
    'Ghi chú: “Số đơn vị báo cáo” là số đơn vị có số liệu trên số đơn vị phải báo cáo; tỷ lệ được tính từ tổng tử số và tổng mẫu số của các đơn vị, không lấy bình quân các tỷ lệ; “chưa có” là chưa có số liệu; “x” là không áp dụng.',
} as const;
