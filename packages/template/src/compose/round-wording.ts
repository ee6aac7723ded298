/** The fixed Vietnamese words of the documents with which the issuing body leads a round. */
export const roundWording = {
  letter: 'Công văn',
  reminder: {
    subject: (report: string) => `đôn đốc gửi báo cáo ${report}`,
    severalUnits: 'các đơn vị nêu trên',
    asked: (by: { letter: string; subject: string; receiver: string; deadline: string }) =>
      `Theo ${by.letter} về việc ${by.subject}, các đơn vị gửi báo cáo về ${by.receiver} ${by.deadline}.`,
    missing: (at: { day: string; receiver: string; units: string }) =>
      `Tính đến ngày ${at.day}, ${at.receiver} chưa nhận được báo cáo của ${at.units}.`,
    stillMissing: (at: { day: string; receiver: string; units: string; previous: string }) =>
      `${at.receiver} đã đôn đốc tại ${at.previous}; tuy nhiên, tính đến ngày ${at.day} vẫn chưa nhận được báo cáo của ${at.units}.`,
    request: (to: { units: string; receiver: string; where: string; deadline: string }) =>
      `Để kịp thời gian tổng hợp, đề nghị ${to.units} khẩn trương hoàn thành, gửi báo cáo về ${to.receiver} (${to.where}) ${to.deadline}`,
    through: (agency: string, address: string) => `qua ${agency}, ${address}`,
    address: (address: string) => `địa chỉ: ${address}`,
  },
  submissions: {
    name: 'BẢNG TỔNG HỢP',
    summary: (report: string) => `tình hình gửi báo cáo ${report}`,
    asOf: (day: string) => `(tính đến ngày ${day})`,
    description: 'Tình hình gửi báo cáo của từng đơn vị',
    head: ['TT', 'Đơn vị', 'Loại đơn vị', 'Số, ký hiệu', 'Ngày gửi', 'Tình trạng', 'Ghi chú'],
    onTime: 'Đúng hạn',
    late: (days: number) => `Chậm ${days} ngày`,
    owed: 'Chưa gửi',
    overdue: (days: number) => `Chưa gửi, quá hạn ${days} ngày`,
    excluded: 'Không phải gửi',
    excludedFor: (reason: string) => `Loại trừ: ${reason}`,
    extendedTo: (deadline: string) => `Gia hạn: ${deadline}`,
    returnedFor: (reason: string) => `Đã trả lại: ${reason}`,
    again: (times: number) => `Đã gửi ${times} lần`,
    accepted: 'Đã chấp nhận',
    reminded: (times: number) => `Đã đôn đốc ${times} lần`,
    totals: (count: {
      deadline: string;
      units: number;
      excluded: number;
      onTime: number;
      late: number;
      owed: number;
    }) =>
      `Thời hạn gửi báo cáo: ${count.deadline}. Tổng số ${count.units} đơn vị${count.excluded === 0 ? '' : ` (${count.excluded} không phải gửi)`}: đã gửi ${count.onTime + count.late} (đúng hạn ${count.onTime}, chậm ${count.late}), chưa gửi ${count.owed}.`,
  },
  indicators: {
    label: 'PHỤ LỤC',
    title: (period: string) => `Biểu số liệu của các đơn vị ${period}`,
    caption: (place: number, tables: number) => `Biểu ${place}/${tables}`,
    description: (units: readonly string[]) => `Số liệu của ${units.join(', ')}`,
    head: ['TT', 'Chỉ tiêu', 'Đơn vị tính'],
    missing: '…',
    notReported: 'chưa có',
    notApplicable: 'x',
    reasons: false,
    legend:
      'Ghi chú: “…” là đơn vị chưa báo cáo; “chưa có” là đơn vị báo chưa có số liệu; “x” là không áp dụng với đơn vị.',
  },
} as const;
