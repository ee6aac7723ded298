/** The words of the commands that lead a round, in Vietnamese. */
export const viRound = {
  'round.summary': 'điều hành một đợt báo cáo: nhận, đôn đốc, trả lại, khoá sổ',
  'round.description':
    'Điều hành một đợt báo cáo. Mỗi việc được ghi thêm một dòng vào events.jsonl của thư mục đợt báo cáo, không sửa dòng cũ; tình hình của đợt luôn được tính lại từ các dòng đó.',
  'round.dir': 'thư mục đợt báo cáo, hoặc một thư mục nằm trong đó',
  'round.by': 'người thực hiện; không nêu thì lấy tên đăng nhập máy',
  'round.unit': 'mã đơn vị trong units.csv, ví dụ le-chan',
  'round.units': 'mã các đơn vị trong units.csv, ví dụ le-chan',
  'round.reason': 'lý do, ghi vào lịch sử của đợt báo cáo',
  'round.noReport':
    'Chưa có tệp báo cáo của {unit}; hãy lập bằng: baocao new --unit {id}, hoặc đặt báo cáo vào reports/{id}/report.yaml.',

  'roundOpen.summary': 'mở đợt báo cáo để nhận báo cáo',
  'roundOpen.description':
    'Ghi nhận công văn đã ban hành và mở nhận báo cáo. Chỉ sau bước này mới ghi nhận được báo cáo của các đơn vị.',
  'roundOpen.done': 'Đã mở nhận báo cáo.',

  'roundSubmit.summary': 'ghi nhận báo cáo của đơn vị',
  'roundSubmit.description':
    'Kiểm tra báo cáo của từng đơn vị ở mức trước khi ký, rồi ghi nhận: phiên bản, mã băm, số và ngày của báo cáo. Có lỗi thì không nhận; có cảnh báo thì phải xác nhận đã xem. Bản đã nhận được giữ nguyên trong reports/<đơn vị>/submitted-<phiên bản>.json. Chạy lại lệnh khi đang dở thì làm tiếp phần còn lại.',
  'roundSubmit.received': 'ngày nhận, nếu nhận trước hôm nay, như 2023-06-14 hoặc 14/6/2023',
  'roundSubmit.complete': 'đơn vị xác nhận báo cáo đã đủ',
  'roundSubmit.acknowledge':
    'các cảnh báo đã xem: mã cách nhau bằng dấu phẩy, hoặc all cho mọi cảnh báo',
  'roundSubmit.note': 'lý do để nguyên các cảnh báo đã xem, ghi vào lịch sử của đợt báo cáo',
  'roundSubmit.noteMissing':
    'Xác nhận cảnh báo bằng --acknowledge thì phải nêu lý do; hãy thêm --note "lý do".',
  'roundSubmit.after': `
Ví dụ:
  baocao round submit le-chan --complete
  baocao round submit le-chan kien-an --received 14/6/2023 --acknowledge all --note "đã đối chiếu số liệu"
`,
  'roundSubmit.done': 'Đã ghi nhận báo cáo của {unit}, phiên bản {version}.',
  'roundSubmit.already': 'Báo cáo của {unit} đã được ghi nhận từ trước, nội dung không đổi.',

  'round.accept.summary': 'chấp nhận báo cáo',
  'round.accept.description': 'Chấp nhận phiên bản mới nhất của báo cáo để tổng hợp.',
  'round.accept.done': 'Đã chấp nhận báo cáo của {units}.',
  'round.return.summary': 'trả lại báo cáo, có lý do',
  'round.return.description':
    'Trả lại phiên bản mới nhất để đơn vị sửa và gửi lại. Lý do là bắt buộc.',
  'round.return.done': 'Đã trả lại báo cáo của {units}.',
  'round.exclude.summary': 'loại trừ đơn vị khỏi đợt báo cáo, có lý do',
  'round.exclude.description':
    'Đơn vị không phải gửi báo cáo, hoặc báo cáo không được tính. Không bị đôn đốc. Lý do là bắt buộc.',
  'round.exclude.done': 'Đã loại trừ {units}.',
  'round.restore.summary': 'đưa đơn vị đã loại trừ trở lại',
  'round.restore.description': 'Đưa đơn vị đã loại trừ trở lại, với tình trạng như trước.',
  'round.restore.done': 'Đã đưa {units} trở lại.',
  'round.extend.summary': 'gia hạn cho đơn vị',
  'round.extend.description':
    'Cho đơn vị một thời hạn riêng, muộn hơn. Báo cáo gửi trong thời hạn riêng là đúng hạn.',
  'round.extend.done': 'Đã gia hạn cho {units}.',
  'roundExtend.to': 'ngày cuối cùng còn trong hạn, như 2023-06-20 hoặc 20/6/2023',

  'roundCorrect.summary': 'đính chính báo cáo sau khi khoá sổ',
  'roundCorrect.description':
    'Ghi nhận báo cáo đang có trong thư mục của đơn vị thành phiên bản mới sau khi đợt báo cáo đã khoá sổ. Lý do là bắt buộc.',

  'roundClose.summary': 'khoá sổ đợt báo cáo',
  'roundClose.description':
    'Khoá sổ: từ đây báo cáo chỉ thay đổi bằng đính chính có lý do. Đơn vị chưa gửi vẫn được giữ trong danh sách là chưa gửi.',
  'roundClose.done': 'Đã khoá sổ: nhận được báo cáo của {received}/{expected} đơn vị phải gửi.',

  'roundRemind.summary': 'soạn công văn đôn đốc đơn vị chậm',
  'roundRemind.description':
    'Soạn công văn đôn đốc gửi các đơn vị đã quá hạn mà chưa gửi báo cáo; không gửi cho đơn vị đã gửi hoặc được loại trừ. Đơn vị đã được đôn đốc lần trước thì công văn nhắc đến công văn lần trước. Có --number thì ghi nhận đã gửi; không có thì chỉ in dự thảo. Cần nhiều công văn thì số tăng dần từ --number.',
  'roundRemind.deadline': 'thời hạn mới nêu trong công văn, như 2023-06-20 hoặc 20/6/2023',
  'roundRemind.number': 'số của công văn (đầu tiên); không nêu thì là dự thảo',
  'roundRemind.date': 'ngày của công văn; không nêu thì lấy hôm nay',
  'roundRemind.on': 'tính đến hết ngày nào; không nêu thì lấy hôm nay',
  'roundRemind.out': 'thư mục ghi công văn; không nêu thì là don-doc trong thư mục đợt báo cáo',
  'roundRemind.after': `
Ví dụ:
  baocao round remind --deadline 20/6/2023
  baocao round remind --deadline 20/6/2023 --number 57 --date 16/6/2023
`,
  'roundRemind.badNumber': '“{number}” không phải là số công văn; hãy viết như 57.',
  'roundRemind.noLetter':
    'Công văn mở đợt báo cáo chưa có số hoặc ngày để viện dẫn; hãy điền number và date trong phần letter của round.json.',
  'roundRemind.done': 'Đã ghi nhận công văn đôn đốc.',
  'roundRemind.already': 'Công văn này đã được ghi nhận từ trước; không soạn thêm.',
  'roundRemind.nobody': 'Không có đơn vị nào quá hạn mà chưa gửi; không có công văn nào được soạn.',
  'roundRemind.draft': 'Đây là dự thảo, chưa ghi nhận. Có số rồi thì chạy lại với --number.',

  'roundStatus.summary': 'xem tình hình gửi báo cáo',
  'roundStatus.description':
    'Tình hình gửi báo cáo của từng đơn vị tại một ngày: ngày gửi, đúng hạn hay chậm, đã chấp nhận hay trả lại, đủ theo xác nhận của đơn vị và đủ theo nội dung.',
  'roundStatus.on': 'tính đến hết ngày nào, như 2023-06-16 hoặc 16/6/2023; không nêu thì hôm nay',
  'roundStatus.format': 'text, json, csv in ra màn hình; xlsx, pdf, docx, svg, png ghi thành tệp',
  'roundStatus.out': 'thư mục ghi tệp; không nêu thì là thư mục đợt báo cáo',
  'roundStatus.after': `
Ví dụ:
  baocao round status
  baocao round status --on 16/6/2023 --format xlsx
  baocao round status --format docx --out ban-in
`,

  'track.title': 'Đợt báo cáo {round}, {period}',
  'track.deadline': 'thời hạn {deadline}; tính đến hết ngày {on}',
  'track.phase.draft': 'Chưa mở nhận báo cáo',
  'track.phase.issued': 'Chưa mở nhận báo cáo',
  'track.phase.open': 'Đang nhận báo cáo',
  'track.phase.closed': 'Đã khoá sổ',
  'track.sheet': 'Tình hình gửi',
  'track.place': 'TT',
  'track.unit': 'Đơn vị',
  'track.kind': 'Loại đơn vị',
  'track.number': 'Số, ký hiệu',
  'track.received': 'Ngày gửi',
  'track.status': 'Báo cáo',
  'track.timeliness': 'Thời hạn',
  'track.complete': 'Mức độ đủ',
  'track.note': 'Ghi chú',
  'track.status.expected': 'chưa gửi',
  'track.status.submitted': 'đã gửi',
  'track.status.returned': 'đã trả lại',
  'track.status.resubmitted': 'đã gửi lại',
  'track.status.accepted': 'đã chấp nhận',
  'track.status.excluded': 'không phải gửi',
  'track.on-time': 'đúng hạn',
  'track.late': 'chậm {days} ngày',
  'track.owed': 'còn hạn',
  'track.overdue': 'quá hạn {days} ngày',
  'track.both': 'đủ',
  'track.contentOnly': 'đủ nội dung, chưa xác nhận',
  'track.declaredOnly': 'xác nhận đủ, nội dung thiếu',
  'track.neither': 'chưa đủ',
  'track.again': 'đã gửi {times} lần',
  'track.extended': 'gia hạn {deadline}',
  'track.reminded': 'đã đôn đốc {times} lần',
  'track.counts':
    'Phải gửi {expected}/{units} đơn vị (loại trừ {excluded}): đã nhận {received}, gồm đúng hạn {onTime}, chậm {late}; chưa nhận {owed} còn hạn, {overdue} quá hạn.\nĐang trả lại {returned}, đã chấp nhận {accepted}; xác nhận đủ {declaredComplete}, đủ theo nội dung {completeInContent}.',

  'roundExport.summary': 'đóng gói cả đợt báo cáo để chuyển đi',
  'roundExport.description':
    'Đóng gói cả đợt báo cáo thành một tệp zip: round.json, outline.json, units.csv, events.jsonl, mọi phiên bản báo cáo đã nhận (reports.jsonl), và công văn, đề cương, báo cáo mới nhất thành văn bản. Trong tệp có danh mục (manifest.json) kèm mã băm. Báo cáo đang soạn, chưa gửi, không nằm trong gói.',
  'roundExport.out': 'tệp zip; không nêu thì đặt trong thư mục đợt báo cáo',
  'roundExport.documents':
    'định dạng văn bản kèm theo: docx, pdf, txt, cách nhau bằng dấu phẩy; none là không kèm',
  'roundImport.summary': 'mở gói của một đợt báo cáo',
  'roundImport.description':
    'Lập thư mục đợt báo cáo từ gói zip. Trước khi ghi, cả gói được kiểm tra: mã băm, cấu trúc, lịch sử và từng báo cáo; sai ở đâu thì nêu ở đó và không ghi gì.',
  'roundImport.file': 'tệp zip do baocao round export lập',
  'roundImport.into': 'thư mục sẽ lập; phải chưa có hoặc còn trống',
  'roundImport.done': 'Đã lập {path}: {count} tệp.',

  'figures.summary': 'chuyển số liệu ra bảng tính và ngược lại',
  'figures.description':
    'Chuyển số liệu của các báo cáo ra bảng tính (XLSX, CSV) để điền, rồi đưa trở lại báo cáo với cùng các kiểm tra.',
  'figuresExport.summary': 'ghi số liệu ra bảng tính',
  'figuresExport.description':
    'Mỗi dòng là một chỉ tiêu của một đơn vị: giá trị, hoặc tình trạng (chưa có số liệu, không áp dụng) và lý do. Chỗ chưa trả lời để trống. Lấy từ báo cáo đang soạn của đơn vị.',
  'figuresExport.units': 'mã các đơn vị; không nêu thì là mọi đơn vị',
  'figuresExport.format': 'bảng tính XLSX hoặc CSV',
  'figuresExport.out': 'tệp ghi ra; không nêu thì đặt trong thư mục đợt báo cáo',
  'figuresExport.after': `
Ví dụ:
  baocao figures export --out so-lieu.xlsx
  baocao figures export le-chan kien-an --format csv
`,
  'figuresImport.summary': 'đưa số liệu từ bảng tính vào báo cáo',
  'figuresImport.description':
    'Đưa số liệu vào reports/<đơn vị>/report.yaml, giữ nguyên phần khác; đơn vị chưa có báo cáo thì lập mới. Dòng nào không hiểu được thì nêu số dòng và không ghi gì. Công thức được lấy theo giá trị đã lưu.',
  'figuresImport.file': 'tệp .xlsx hoặc .csv theo mẫu của baocao figures export',
  'figuresImport.after': `
Ví dụ:
  baocao figures import so-lieu.xlsx
`,
  'figuresImport.wrongExtension':
    '“{path}” không phải tệp .xlsx hoặc .csv; hãy lưu bảng thành một trong hai loại.',
  'figuresImport.done': 'Đã đưa {count} số liệu vào {reports} báo cáo.',
} as const;

/** Messages about rounds, by diagnostic code. */
export const viRoundMessages = {
  'round/other-unit':
    'là báo cáo của đơn vị mang mã {found}, không phải của {unit}; hãy sửa mã đơn vị trong báo cáo hoặc chuyển tệp đúng chỗ',
  'round/unseen-warnings':
    'còn {count} cảnh báo chưa được xác nhận đã xem; hãy sửa, hoặc xác nhận bằng --acknowledge và nêu lý do',
  'round/version-gone': 'không còn tệp của phiên bản đã nhận; hãy khôi phục từ bản sao lưu',
  'round/version-changed':
    'phiên bản đã nhận bị sửa đổi, mã băm không còn khớp; hãy khôi phục từ bản sao lưu',
  'table/unknown-unit': 'đợt báo cáo không có đơn vị mang mã {unit}; hãy sửa mã đơn vị',
  'table/unknown-indicator': 'đề cương không có chỉ tiêu mang mã {indicator}; hãy sửa mã chỉ tiêu',
  'table/twice': 'chỉ tiêu {indicator} của đơn vị {unit} đã có ở dòng trên; hãy chỉ giữ một dòng',
  'table/value-and-state': 'vừa có giá trị vừa có tình trạng “{state}”; hãy chỉ giữ một trong hai',
  'table/unknown-state': 'tình trạng đang là “{state}”, phải là một trong: {states}',
  'table/not-a-number': '{label}: đang là “{value}”, phải là số như 1240 hoặc 78,5',
  'table/not-yes-no': '{label}: đang là “{value}”, phải là “có” hoặc “không”',
  'table/damaged': 'không đọc được bảng tính; hãy mở bằng Excel rồi lưu lại dạng .xlsx',
  'table/too-large': 'bảng tính quá lớn; hãy chia nhỏ',
  'archive/damaged': 'không phải tệp zip, hoặc tệp bị hỏng; hãy chép lại từ nơi gửi',
  'archive/too-large': 'gói lớn hơn mức cho phép; hãy đóng gói lại không kèm văn bản',
  'archive/no-manifest': 'không có danh mục của gói đợt báo cáo; tệp này không do baocao lập',
  'archive/missing': 'thiếu {name}; gói không nguyên vẹn',
  'archive/changed': '{name} không khớp với danh mục; gói đã bị sửa hoặc bị hỏng',
  'archive/stray': '{name} không có trong danh mục hoặc không thuộc gói đợt báo cáo',
  'archive/report-missing': 'thiếu báo cáo {report} mà lịch sử của đợt có nêu',
  'archive/report-unknown': 'báo cáo {report} không khớp với lịch sử của đợt',
} as const;
