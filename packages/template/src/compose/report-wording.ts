/** The fixed Vietnamese words of a report document. */
export const reportWording = {
  typeName: 'BÁO CÁO',
  noneArising: 'Trong kỳ báo cáo không phát sinh.',
  notApplicable: 'Không thuộc phạm vi báo cáo của đơn vị',
  missing: 'Đơn vị chưa báo cáo nội dung này.',
  placeholder: '[Nhập nội dung báo cáo của đơn vị tại đây]',
  table: 'Bảng',
  figures: {
    label: 'PHỤ LỤC',
    attachedTo: 'Báo cáo',
    title: 'Biểu số liệu',
    head: ['TT', 'Chỉ tiêu', 'Đơn vị tính', 'Mục', 'Số liệu'],
    notReported: 'Chưa có số liệu',
    notApplicable: 'Không áp dụng',
    missing: '…',
    reasons: true,
    yes: 'Có',
    no: 'Không',
  },
} as const;
