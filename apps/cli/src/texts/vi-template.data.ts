/** The words of the commands for those who keep a template, in Vietnamese. */
export const viTemplate = {
  'template.summary': 'kiểm tra và cập nhật mẫu của địa phương',
  'template.description':
    'Dành cho người giữ mẫu đề cương của địa phương, tức là một thư mục đợt báo cáo.',
  'template.dir': 'thư mục đợt báo cáo; không nêu thì lấy thư mục đang đứng',

  'templateCheck.summary': 'kiểm tra mẫu: dữ liệu, quy tắc, quan hệ với mẫu gốc, bản in',
  'templateCheck.description':
    'Đọc mẫu, soát công văn và đề cương theo các quy tắc, so với mẫu gốc mà mẫu khai là dựa trên, rồi tạo thử công văn, đề cương và báo cáo trống của từng loại đơn vị ở cả PDF và DOCX. Không ghi tệp nào.',
  'templateCheck.after': `
Ví dụ:
  baocao template check dot-2023-h1
`,
  'templateCheck.documents': 'Đã tạo thử {documents} văn bản PDF và DOCX.',
  'templateCheck.noBase': 'Mẫu không khai dựa trên mẫu nào.',
  'templateCheck.claim': 'Đã so với mẫu gốc {id} {version} (quan hệ: {relation}).',
  'templateCheck.unknownBase':
    'Chưa so với mẫu gốc {id} {version} (quan hệ: {relation}) vì chương trình không có mẫu đó.',

  'templateUpdate.summary': 'lấy những thay đổi mới của mẫu gốc vào đề cương',
  'templateUpdate.description':
    'So ba bản đề cương theo mã từng mục: bản gốc lúc lập thư mục (outline.base.json), bản đang dùng (outline.json) và bản gốc mới. Phần chỉ mẫu gốc sửa thì lấy về; phần đã sửa ở đây thì giữ nguyên; chỗ cả hai cùng sửa thì giữ bản ở đây và liệt kê để xem lại.',
  'templateUpdate.from':
    'tệp đề cương mới của mẫu gốc; không nêu thì lấy mẫu có sẵn trong chương trình',
  'templateUpdate.dryRun': 'chỉ báo kết quả, không ghi tệp',
  'templateUpdate.after': `
Ví dụ:
  baocao template update dot-2023-h1 --dry-run
  baocao template update dot-2023-h1 --from outline-moi.json
`,
  'templateUpdate.unknown':
    'Chương trình không có mẫu “{id}”; hãy nêu đề cương mới bằng --from TỆP.',
  'templateUpdate.done':
    'Đã cập nhật {path} theo mẫu gốc phiên bản {version}; số chỗ cần xem lại: {conflicts}.',
  'templateUpdate.wouldBe':
    'Nếu cập nhật {path} theo mẫu gốc phiên bản {version} thì số chỗ cần xem lại là {conflicts}. Chưa ghi gì.',
} as const;
