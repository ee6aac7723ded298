/** What `npm create @baocao` says, in Vietnamese. */
export const vi = {
  cancelled: 'Đã dừng, chưa ghi gì.',
  locality: 'Địa phương (ghi cả cấp, ví dụ: tỉnh Sông Lam)',
  layout: 'Thể thức văn bản (phím ↑ ↓ rồi Enter)',
  'layout.party': 'Văn bản của Đảng (ban chỉ đạo)',
  'layout.state': 'Văn bản hành chính (Ủy ban nhân dân)',
  body: 'Cơ quan ban hành công văn',
  date: 'Ngày của công văn (năm-tháng-ngày)',
  period: 'Kỳ báo cáo (2026-h1, 2026-h2, 2026-q3, 2026-9m hoặc 2026)',
  deadline: 'Hạn gửi báo cáo, chậm nhất ngày (năm-tháng-ngày)',
  units: 'Các đơn vị báo cáo, cách nhau bằng dấu chấm phẩy',
  keeping: 'Cách lưu mẫu (phím ↑ ↓ rồi Enter)',
  'keeping.typescript': 'Gói TypeScript, ghi những gì khác với mẫu Hải Phòng',
  'keeping.json': 'Tệp JSON, không cần lập trình',
  name: 'Tên thư mục',
  'bad.locality': 'Ghi cả cấp: tỉnh, thành phố, xã, phường hoặc đặc khu, rồi đến tên.',
  'bad.layout': 'Thể thức là party (Đảng) hoặc state (hành chính).',
  'bad.body': 'Tên cơ quan dài từ 1 đến 200 ký tự.',
  'bad.date': 'Ngày ghi theo năm-tháng-ngày, ví dụ 2026-05-25.',
  'bad.period':
    'Kỳ báo cáo ghi như 2026-h1, 2026-h2, 2026-q3, 2026-9m hoặc 2026; mẫu dùng cho kỳ kết thúc sau ngày 01/7/2025.',
  'bad.deadline': 'Hạn gửi ghi theo năm-tháng-ngày và không trước ngày của công văn.',
  'bad.units': 'Cần từ 1 đến 500 tên đơn vị, mỗi tên không quá 200 ký tự.',
  'bad.keeping': 'Cách lưu là typescript hoặc json.',
  'bad.name': 'Tên gồm chữ thường không dấu, chữ số và dấu gạch nối, không quá 80 ký tự.',
  'bad.option': '{problem}\nXem các tham số: npm create @baocao -- --help',
  notEmpty: '“{path}” đã có; hãy chọn tên khác. Chưa ghi gì.',
  outside: 'Lưu ý: chưa có bộ quy định thể thức áp dụng cho ngày {date}; tạm dùng {profile}.',
  done: 'Đã lập {path} với {files} tệp. Tiếp theo:\n  cd {path}\n  npm install\n  npm run check\n  npm run render',
  failed: 'Không ghi được: {problem}',
  help: `npm create @baocao -- [THƯ MỤC] [tham số]

Lập thư mục đợt báo cáo của một địa phương: mẫu, thư mục đợt, tệp CI và hướng dẫn.
Ở cửa sổ dòng lệnh, chương trình hỏi những gì chưa nêu; trong tập lệnh (hoặc với --yes) thì không hỏi.

  --locality TÊN     địa phương, ghi cả cấp: "tỉnh Sông Lam" (bắt buộc khi không hỏi)
  --layout LOẠI      party (Đảng, mặc định) hoặc state (hành chính)
  --body TÊN         cơ quan ban hành công văn
  --date NGÀY        ngày của công văn; quyết định bộ quy định thể thức
  --period KỲ        2026-h1, 2026-h2, 2026-q3, 2026-9m hoặc 2026
  --deadline NGÀY    hạn gửi, chậm nhất ngày
  --units TÊN;TÊN    các đơn vị báo cáo
  --keep CÁCH        typescript (mặc định) hoặc json
  --name TÊN         tên thư mục
  --yes              không hỏi, dùng giá trị mặc định
  --lang NGÔN NGỮ    vi (mặc định) hoặc en
  --help             hướng dẫn này
`,
} as const;
