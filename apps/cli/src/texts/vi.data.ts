import { viTemplate } from './vi-template.data.js';
import { viRound, viRoundMessages } from './vi-round.data.js';

/** All words of the command line in Vietnamese, by key; `{name}` is a hole. */
export const vi = {
  'help.usage': 'Cách dùng:',
  'help.usageOptions': '[tuỳ chọn]',
  'help.usageCommand': '[lệnh]',
  'help.arguments': 'Tham số:',
  'help.options': 'Tuỳ chọn:',
  'help.globalOptions': 'Tuỳ chọn chung:',
  'help.commands': 'Lệnh:',
  'help.choices': 'chọn: {list}',
  'help.default': 'mặc định: {value}',
  'help.help': 'hiện hướng dẫn này',
  'help.version': 'hiện phiên bản',
  'help.lang': 'ngôn ngữ của thông báo',

  'program.description':
    'Soạn, kiểm tra và in báo cáo theo đề cương của một đợt báo cáo. Toàn bộ dữ liệu là tệp văn bản trong một thư mục (thư mục đợt báo cáo): mở ra đọc được, lưu bằng git được.',
  'program.after': `
Bắt đầu:
  baocao init dot-bao-cao
      lập thư mục đợt báo cáo theo mẫu của Hải Phòng
  baocao new --unit le-chan --dir dot-bao-cao
      lập báo cáo để quận Lê Chân điền
  baocao check --dir dot-bao-cao
      kiểm tra mọi báo cáo trong đợt
  baocao render dot-bao-cao/reports/le-chan/report.yaml --to pdf,docx
      in báo cáo thành văn bản đúng thể thức
`,
  exitCodes: `
Mã thoát:
  0  xong, không có lỗi và cảnh báo nào
  1  dữ liệu có lỗi hoặc cảnh báo (lưu ý thì không tính)
  2  gọi lệnh sai, hoặc không đọc, không ghi được tệp
`,

  'init.summary': 'lập thư mục của một đợt báo cáo',
  'init.description':
    'Lập thư mục của một đợt báo cáo từ một mẫu: công văn, đề cương, danh sách đơn vị. Thư mục phải chưa có hoặc còn trống.',
  'init.dir': 'thư mục sẽ lập',
  'init.template': 'mẫu dùng để lập',
  'init.after': `
Trong thư mục có:
  round.json    công văn, nơi nhận, kỳ báo cáo, thời hạn, thể thức
  outline.json  đề cương báo cáo
  units.csv     các đơn vị phải báo cáo; mở và sửa được bằng Excel
  reports/      mỗi đơn vị một thư mục, trong đó có report.yaml

Ví dụ:
  baocao init dot-bao-cao
  baocao init qcdc-2023 --template hai-phong
`,
  'init.notEmpty': '“{path}” đã có và không trống; hãy chọn thư mục khác hoặc dọn trống trước.',
  'init.notFolder': '“{path}” không phải là thư mục; hãy chọn tên khác.',
  'init.done': 'Đã lập đợt báo cáo {round} trong {path}: {units} đơn vị, hạn {deadline}.',
  'init.next': 'Tiếp theo: baocao new --unit {unit} --dir {path}',

  'new.summary': 'lập báo cáo để một đơn vị điền',
  'new.description':
    'Lập tệp reports/<đơn vị>/report.yaml: phần đầu văn bản đã điền sẵn, mỗi mục của đề cương có tiêu đề, gợi ý và một chỗ trống, mỗi chỉ tiêu có tên và đơn vị tính. Không bao giờ ghi đè lên tệp đã có.',
  'new.unit': 'mã đơn vị trong units.csv, ví dụ le-chan',
  'new.dir': 'thư mục đợt báo cáo, hoặc một thư mục nằm trong đó',
  'new.form': 'lập thêm mẫu báo cáo trống bằng Word cho người soạn trên Word',
  'new.after': `
Ví dụ:
  baocao new --unit le-chan --dir dot-bao-cao
  baocao new --unit so-noi-vu --form
`,
  'new.exists':
    '“{path}” đã có nên không ghi đè; hãy sửa ngay tệp đó, hoặc đổi tên tệp rồi chạy lại.',
  'new.unknownUnit':
    'Đợt báo cáo {round} không có đơn vị “{unit}”. Mã gần giống: {near}. Danh sách đầy đủ ở {list}.',
  'new.done': 'Đã lập {path}',
  'new.next': 'Điền xong thì chạy: baocao check {path}',

  'check.summary': 'kiểm tra báo cáo',
  'check.description':
    'Kiểm tra một hay nhiều báo cáo (YAML hoặc JSON) theo đề cương và các quy tắc. Không nêu tệp thì kiểm tra mọi báo cáo trong thư mục đợt báo cáo. Báo cáo nằm ngoài thư mục đợt báo cáo được kiểm tra theo mẫu có sẵn của đề cương mà báo cáo nêu.',
  'check.file': 'tệp báo cáo',
  'check.dir': 'thư mục đợt báo cáo; không nêu thì tìm ngược lên từ tệp',
  'check.format': 'cách in kết quả: cho người đọc, JSON, SARIF 2.1.0 hoặc JUnit XML',
  'check.preset': 'mức kiểm tra: bản đang soạn (nhẹ tay với chỗ chưa điền) hoặc bản để gửi đi',
  'check.phase':
    'việc đang làm với báo cáo: soạn, gửi đi, hay tổng hợp; quyết định mức độ của từng thông báo',
  'check.previous': 'báo cáo kỳ trước của chính đơn vị, để so sánh',
  'check.previousDir': 'thư mục đợt báo cáo kỳ trước; báo cáo của từng đơn vị được tìm trong đó',
  'check.fix': 'sửa ngay trong tệp những chỗ máy sửa được, giữ nguyên phần còn lại',
  'check.dryRun': 'chỉ cho xem --fix sẽ sửa gì, không ghi tệp',
  'check.baseline': 'chỉ báo những gì chưa có trong baseline.json của thư mục đợt báo cáo',
  'check.updateBaseline':
    'lập baseline.json nếu chưa có; nếu đã có thì bỏ những gì đã sửa xong, không bao giờ thêm',
  'check.showTimings': 'cho xem từng quy tắc chạy mất bao lâu',
  'check.after': `
Ví dụ:
  baocao check reports/le-chan/report.yaml
  baocao check --dir dot-bao-cao --preset strict
  baocao check report.json --format json
  baocao check report.yaml --fix --dry-run
  baocao check --dir dot-bao-cao --previous-dir dot-truoc
`,
  'check.clean': 'Không có lỗi và cảnh báo.',
  'check.counts': '{errors} lỗi, {warnings} cảnh báo, {infos} lưu ý',
  'check.completeness':
    '{file}: đã trả lời {sections}/{allSections} mục, {indicators}/{allIndicators} chỉ tiêu ({share} %).',
  'check.score': '  Điểm {points}/100; trừ: {lost}.',
  'check.scoreFull': '  Điểm 100/100.',
  'check.scoreMissing': '{points} (phần chưa điền)',
  'check.scoreDeduction': '{points} ({code} × {count})',
  'check.suppressed': '  Để lại {code} ở {where} đến {until}: {reason}',
  'check.explainHint': 'Xem vì sao và cách sửa: baocao explain MÃ (mã ở cuối mỗi dòng).',
  'check.timings': 'Thời gian chạy {rules} quy tắc: {total} ms; lâu nhất:',
  'check.reports': 'Đã có báo cáo của {present}/{expected} đơn vị.',
  'severity.error': 'lỗi',
  'severity.warning': 'cảnh báo',
  'severity.info': 'lưu ý',
  'severity.off': 'tắt',
  'baseline.made': 'Đã lập {path} với {count} thông báo; từ nay chỉ báo những gì mới.',
  'baseline.known': '{path}: bỏ qua {known} thông báo đã biết; {gone} thông báo đã sửa xong.',
  'baseline.shrunk': '{path}: còn {known} thông báo đã biết; đã bỏ {gone} thông báo đã sửa xong.',
  'fix.done': 'Đã sửa {count} chỗ trong {path}',
  'fix.would': 'Sẽ sửa {count} chỗ trong {path}',
  'fix.nothing': 'Không có chỗ nào máy sửa được.',

  'explain.summary': 'giải thích một thông báo: căn cứ, vì sao, cách sửa',
  'explain.description':
    'Giải thích một mã thông báo: máy báo gì, dựa vào căn cứ nào và căn cứ đó đã đối chiếu đến đâu, mức độ, ví dụ đúng và sai.',
  'explain.code': 'mã ở cuối dòng thông báo, ví dụ figures/part-within-whole',
  'explain.after': `
Ví dụ:
  baocao explain figures/part-within-whole
`,
  'explain.unknown': 'Không có mã “{code}”. Mã gần giống: {near}.',
  'explain.unknownFar':
    'Không có mã “{code}”. Mã đứng trong ngoặc vuông ở cuối mỗi dòng mà baocao check in ra.',
  'explain.basis': 'Căn cứ',
  'explain.severity': 'Mức độ',
  'explain.error': 'Là lỗi nên phải sửa, không để lại được.',
  'explain.suppress':
    'Nếu đúng là phải như vậy: ghi trong suppressions của báo cáo một dòng có code: {code}, reason và until.',
  'explain.wrong': 'Sai, và máy báo',
  'explain.right': 'Đúng',
  'basis.confirmed': 'đã đối chiếu với nguồn',
  'basis.secondary': 'theo nguồn thứ cấp, nên đối chiếu',
  'basis.general': 'hiểu biết chung, chưa có nguồn',
  'basis.open': 'chưa tìm được nguồn, hãy hỏi cơ quan ban hành',

  'render.summary': 'in báo cáo, hoặc công văn và đề cương, thành văn bản',
  'render.description':
    'In ra văn bản đúng thể thức. Tệp là một báo cáo thì in báo cáo; tệp là round.json của thư mục đợt báo cáo thì in công văn và đề cương. Mọi định dạng được dựng xong rồi mới ghi, nên không bao giờ có tệp dở dang.',
  'render.file': 'tệp báo cáo (YAML, JSON) hoặc round.json',
  'render.to': 'các định dạng, cách nhau bằng dấu phẩy: pdf, docx, txt',
  'render.out': 'thư mục ghi kết quả; không nêu thì ghi cạnh tệp nguồn',
  'render.at':
    'thời điểm ghi vào tệp (ISO 8601), để cùng một nội dung luôn cho ra đúng từng byte như nhau; không nêu thì theo SOURCE_DATE_EPOCH, rồi đến đồng hồ',
  'render.withOutline': 'công văn kèm đề cương làm phụ lục, trong cùng một tệp (với round.json)',
  'render.attachData':
    'đính dữ liệu của báo cáo (report.json) vào trong tệp PDF, theo PDF/A-3a; lấy lại bằng baocao extract',
  'render.signatureField': 'dành sẵn ô chữ ký số trong tệp PDF, giữa chức vụ và họ tên người ký',
  'render.outlineOfRound':
    '--with-outline chỉ dùng với round.json; hãy bỏ tuỳ chọn này hoặc nêu round.json của thư mục đợt báo cáo.',
  'render.dataOfReport':
    '--attach-data chỉ dùng với một báo cáo; công văn và đề cương không có dữ liệu để đính kèm, hãy bỏ tuỳ chọn này.',
  'render.onlyPdf': '{option} chỉ có ở tệp PDF; hãy thêm pdf vào --to.',
  'render.after': `
Ví dụ:
  baocao render reports/le-chan/report.yaml --to pdf,docx --out ban-in
  baocao render round.json --to pdf --at 2023-05-25T00:00:00Z
`,
  'render.unknownFormat': 'Không có định dạng “{format}”; các định dạng là: pdf, docx, txt.',
  'render.badMoment':
    '“{value}” ở {source} không phải là thời điểm; hãy viết như 2023-05-25T08:00:00Z, hoặc số giây kể từ năm 1970 cho SOURCE_DATE_EPOCH.',
  'render.done': 'Đã ghi {path}',

  'import.summary': 'đọc tệp Word thành báo cáo',
  'import.description':
    'Đọc một tệp Word (.docx), hoặc mọi tệp Word trong một thư mục, thành báo cáo theo đề cương: theo ô nhập của mẫu, không có thì theo đề mục. Đọc được cả tệp gõ tay. Nội dung không xếp được vào mục nào được liệt kê riêng, không mất chữ nào.',
  'import.file': 'tệp Word (.docx) hoặc thư mục chứa các tệp Word',
  'import.dir':
    'thư mục đợt báo cáo; không nêu thì tìm ngược lên từ tệp, không có thì theo mẫu Hải Phòng',
  'import.unit': 'mã đơn vị gửi báo cáo; không nêu thì theo tên ghi trong tệp',
  'import.format': 'cách in kết quả: cho người đọc, hoặc JSON',
  'import.out': 'tệp YAML để ghi báo cáo; khi đọc cả thư mục thì là thư mục',
  'import.force': 'ghi đè lên tệp đã có; không nêu thì giữ nguyên tệp đó',
  'import.after': `
Ví dụ:
  baocao import bao-cao-le-chan.docx --dir dot-bao-cao --out report.yaml
  baocao import thu-muc-nhan --dir dot-bao-cao --out da-doc
      đọc cả thư mục; bị ngắt giữa chừng thì chạy lại, báo cáo đã ghi được giữ nguyên
  baocao import cu.docx --unit le-chan --format json
`,
  'import.noFiles': 'Trong “{path}” không có tệp .docx nào; hãy xem lại đường dẫn.',
  'import.unknownUnit': 'Đợt báo cáo {round} không có đơn vị “{unit}”. Mã gần giống: {near}.',
  'import.of': '{file}: báo cáo của {unit}.',
  'import.nobody': 'đơn vị chưa xác định',
  'import.tiers':
    'Số mục tìm thấy: {manifest} theo ô nhập của mẫu, {marks} theo ô nhập hoặc dấu trang còn lại, {headings} theo đề mục; không tìm thấy {missing}.',
  'import.rest': 'Chỉ tiêu đọc được: {figures}. Đoạn chưa xếp được vào mục nào: {unplaced}.',
  'import.losses': 'Không giữ được khi đọc: {list}.',
  'import.refused': '{file}: không đọc được.',
  'import.head': 'Tệp|Đơn vị|Theo mẫu|Ô nhập|Đề mục|Thiếu|Chưa xếp|Không giữ được|Kết quả',
  'import.written': 'đã ghi',
  'import.kept': 'đã có, giữ nguyên',
  'import.read': 'chưa ghi',
  'import.refusedShort': 'không đọc được',
  'import.done': 'Đã ghi {path}',
  'import.exists': '“{path}” đã có nên được giữ nguyên; thêm --force để ghi đè.',

  'extract.summary': 'lấy lại dữ liệu báo cáo nằm trong tệp PDF',
  'extract.description':
    'Lấy ra tệp dữ liệu mà baocao render --attach-data đã đính vào PDF, sau khi đối chiếu với mã băm SHA-256 ghi cùng nó. Dữ liệu đã hỏng hoặc bị thay thì không ghi ra. Mã băm chỉ cho biết tệp còn nguyên; ai đã lập hoặc sửa tệp thì phải xem chữ ký số.',
  'extract.file': 'tệp PDF',
  'extract.out': 'tệp ghi dữ liệu; không nêu thì ghi cạnh tệp PDF, cùng tên',
  'extract.after': `
Ví dụ:
  baocao extract le-chan_bao-cao_2023-h1.pdf --out report.json
`,
  'extract.done': 'Đã ghi {path} (SHA-256 khớp: {hash})',

  'serve.summary': 'phục vụ các đợt báo cáo qua HTTP, lưu trong một thư mục',
  'serve.description':
    'Nhận báo cáo qua HTTP: API cho các đơn vị và cơ quan chủ trì; mọi dữ liệu lưu trong một thư mục, hoặc trên máy chủ PostgreSQL nếu có DATABASE_URL. Nhật ký là JSON, mỗi dòng một mục. Chạy đến khi được lệnh dừng (Ctrl+C).',
  'serve.port': 'cổng để nghe; 0 là cổng trống bất kỳ',
  'serve.data': 'thư mục lưu mọi dữ liệu, kể cả mã truy cập của người quản trị',
  'serve.host': 'địa chỉ để nghe; không ghi thì chỉ trong máy này',
  'serve.seedDemo':
    'tạo sẵn một đợt với các báo cáo minh họa; mã truy cập ghi trong demo-tokens.json',
  'serve.noWork': 'không nhận việc trong hàng đợi: để tiến trình khác làm',
  'serve.after': `
Ví dụ:
  baocao serve --port 3000 --data baocao-data
  baocao serve --data demo --seed-demo
`,
  'serve.badPort': '"{value}" không phải là số cổng; hãy ghi một số từ 0 đến 65535.',
  'serve.failed': 'Không khởi động được máy chủ: {reason}',
  'cite.summary': 'liệt kê văn bản được viện dẫn và hiệu lực',
  'cite.description':
    'Tìm mọi văn bản được viện dẫn trong một tệp chữ (văn bản thuần, YAML, JSON) hoặc tệp Word (.docx): vị trí, loại, số, ngày, cơ quan, số chuẩn, và hiệu lực tại một ngày theo danh mục văn bản, kể cả danh mục riêng của địa phương trong thư mục đợt báo cáo. Điều chưa có nguồn xác nhận thì nói là chưa rõ.',
  'cite.file': 'tệp chữ, mã hoá UTF-8, hoặc tệp Word .docx',
  'cite.asOf': 'ngày xét hiệu lực, như 2023-05-25 hoặc 25/5/2023; không nêu thì lấy hôm nay',
  'cite.format': 'cách in kết quả: cho người đọc, hoặc mảng JSON',
  'cite.after': `
Ví dụ:
  baocao cite cong-van.txt --as-of 2023-05-25
  baocao cite reports/le-chan/report.yaml --format json
`,
  'cite.badDay': '“{value}” không phải là một ngày; hãy viết như 2023-05-25 hoặc 25/5/2023.',
  'cite.notText':
    '“{path}” không phải tệp chữ hay tệp Word .docx nên chưa đọc được; hãy lưu thành .docx hoặc văn bản thuần (.txt, mã UTF-8) rồi nêu tệp đó.',
  'cite.counts':
    '{citations} viện dẫn; {numbers} lần nêu số văn bản, {written} cách ghi, {documents} văn bản.',
  'cite.in-force': 'có hiệu lực từ {from}',
  'cite.partly-ended': 'hết hiệu lực một phần từ {from} theo {by}',
  'cite.ended': 'hết hiệu lực từ {from} theo {by}',
  'cite.not-yet-in-force': 'chưa có hiệu lực, từ {from} mới có',
  'cite.replaced': 'thay bằng {by}',
  'cite.unknown.not-registered': 'chưa rõ hiệu lực: không có trong danh mục văn bản',
  'cite.unknown.ambiguous': 'chưa rõ hiệu lực: không ghi ngày, mà số này có thể lặp lại',
  'cite.unknown.no-source': 'chưa rõ hiệu lực: danh mục chưa có nguồn xác nhận cho ngày này',

  'consolidate.summary': 'tổng hợp báo cáo của các đơn vị thành một báo cáo',
  'consolidate.description':
    'Tổng hợp mọi báo cáo trong thư mục đợt báo cáo thành báo cáo của cơ quan ban hành: văn bản đúng thể thức có phụ lục số liệu, bảng số liệu XLSX và CSV, dữ liệu kèm nguồn gốc từng số, từng câu (consolidated.json), và bàn biên tập (thư mục workbench) để chọn, gộp, viết lại nội dung. Chạy lại khi có báo cáo gửi sau: phần đã biên tập được giữ nguyên.',
  'consolidate.dir': 'thư mục đợt báo cáo; không nêu thì thư mục đang đứng',
  'consolidate.out': 'thư mục ghi kết quả; không nêu thì là consolidated trong thư mục đợt báo cáo',
  'consolidate.statements':
    'số nội dung in ra ở mỗi mục khi chưa biên tập; không nêu thì in tất cả, đợt có hơn {most} đơn vị thì in {statements}',
  'consolidate.earlier':
    'báo cáo tổng hợp kỳ trước, cùng kỳ năm trước (consolidated.json) để so sánh số liệu',
  'consolidate.reports':
    'báo cáo nào được tổng hợp: bản đã gửi và không bị trả lại, bản đã chấp nhận, hay bản đang soạn; không nêu thì là bản đã gửi, đợt chưa ghi nhận việc gì thì là bản đang soạn',
  'consolidate.previous':
    'báo cáo tổng hợp kỳ trước (consolidated.json): so sánh số liệu và rà soát nhiệm vụ, kiến nghị đã nêu',
  'consolidate.onto': 'tổng hợp theo đề cương của cấp trên, nêu tệp đề cương',
  'consolidate.mapping':
    'tệp khai báo mục nào, chỉ tiêu nào chuyển vào đâu trong đề cương cấp trên',
  'consolidate.mappingAlone': '--mapping chỉ dùng cùng với --onto; hãy nêu tệp đề cương cấp trên.',
  'consolidate.carriedOver':
    'Nhiệm vụ, kiến nghị nêu tại báo cáo {period}: {all} nội dung; có đề cập {takenUp}, chưa đề cập {notMentioned}, cần xem lại {unclear}.',
  'consolidate.draftsLeft':
    'Còn {count} đơn vị có bản đang soạn chưa gửi hoặc bị trả lại nên không được tổng hợp; muốn tổng hợp bản đang soạn thì thêm --reports drafts.',
  'consolidate.showSources': 'ghi nguồn trong ngoặc sau từng nội dung',
  'consolidate.noWorkbench': 'không dùng bàn biên tập',
  'consolidate.explain':
    'chỉ in số liệu này từ đâu mà có, theo từng đơn vị; nêu mã hoặc tên chỉ tiêu',
  'consolidate.watch': 'chạy tiếp, tổng hợp lại mỗi khi có báo cáo mới; dừng bằng Ctrl+C',
  'consolidate.after': `
Ví dụ:
  baocao consolidate dot-bao-cao --out tong-hop
  baocao consolidate dot-bao-cao --explain strikes
  baocao consolidate --earlier ../dot-truoc/consolidated/consolidated.json --show-sources
`,
  'consolidate.badStatements': '“{value}” không phải là số nội dung; hãy nêu một số nguyên từ 0.',
  'consolidate.watching': 'Đang chờ báo cáo mới; dừng bằng Ctrl+C.',
  'consolidate.workbenchIn': 'Bàn biên tập ở {path}: sửa rồi chạy lại lệnh này.',
  'consolidate.workbenchTooLarge':
    'Đợt này có {units} đơn vị, bàn biên tập chỉ dùng được tới {most} đơn vị nên không lập; hãy tổng hợp theo từng cấp.',
  'consolidate.fewStatements':
    'Đợt này có hơn {most} đơn vị nên mỗi mục chỉ in {statements} nội dung, chọn đều giữa các đơn vị; cần nhiều hơn thì nêu --statements.',
  'consolidate.done': 'Đã tổng hợp báo cáo của {reported}/{all} đơn vị.',
  'origin.unknown': 'Không có chỉ tiêu “{figure}”. Mã gần giống: {near}.',
  'origin.nothing': 'chưa có số liệu',
  'origin.method.sum': 'Cách tính: cộng số liệu của các đơn vị.',
  'origin.method.weighted-mean':
    'Cách tính: tổng tử số chia tổng mẫu số của các đơn vị, không lấy bình quân các tỷ lệ.',
  'origin.method.latest': 'Cách tính: lấy theo báo cáo mới nhất.',
  'origin.method.count-of-units': 'Cách tính: đếm số đơn vị có.',
  'origin.method.minimum': 'Cách tính: lấy số nhỏ nhất.',
  'origin.method.maximum': 'Cách tính: lấy số lớn nhất.',
  'origin.method.none': 'Không tổng hợp; số liệu của từng đơn vị:',
  'origin.notReported': 'Chưa có số liệu ({count} đơn vị): {units}',
  'origin.unusable': 'Số liệu không tính được ({count} đơn vị): {units}',
  'origin.missing': 'Chưa báo cáo ({count} đơn vị): {units}',
  'origin.notApplicable': 'Không áp dụng ({count} đơn vị): {units}',
  'origin.total': 'Kết quả: {value} ({reported}/{asked} đơn vị báo cáo)',
  'workbench.how': `
entries là những gì được in ra, theo thứ tự. Ở mỗi dòng, use là một trong:
  keep     in nội dung của đơn vị (nhiều đơn vị nói như nhau thì in một lần)
  merge    gộp các nội dung trong passages thành một câu
  quote    trích nguyên văn trong ngoặc kép
  rewrite  in lời ở text do người biên tập viết, dựa trên passages
  leave    không in
passages là nội dung của các đơn vị, chỉ để đọc. Sửa xong thì chạy lại baocao consolidate.`,
  'migrate.summary': 'chuyển báo cáo sang bản đề cương mới',
  'migrate.description':
    'Chuyển một báo cáo đã viết theo bản đề cương cũ sang bản mới: mục và chỉ tiêu còn mã thì giữ nguyên; đổi mã, gộp, chia thì theo tệp khai báo. Nội dung không còn chỗ được ghi vào một tệp riêng cạnh báo cáo, không mất chữ nào. Bản cũ được giữ lại.',
  'migrate.report': 'tệp báo cáo (YAML, JSON)',
  'migrate.to': 'tệp đề cương mới (JSON hoặc YAML)',
  'migrate.from':
    'tệp đề cương cũ, để gọi đúng tên mục và gợi ý chỗ mới; không nêu thì theo thư mục đợt báo cáo',
  'migrate.renames':
    'tệp khai báo đổi mã, gộp, chia; không nêu thì tìm tệp .adapter.json cạnh đề cương mới',
  'migrate.out': 'ghi vào tệp này; không nêu thì ghi vào chính tệp báo cáo và giữ lại bản cũ',
  'migrate.dryRun': 'chỉ cho xem trước, không ghi gì',
  'migrate.after': `
Ví dụ:
  baocao migrate reports/le-chan/report.yaml --to de-cuong-moi/outline.json --dry-run
  baocao migrate report.yaml --to outline-2.json --renames doi-ma.yaml --out report-2.yaml

Tệp khai báo (YAML, JSON):
  sections:
    mã-cũ: mã-mới
  indicators:
    mã-cũ: mã-mới
  merges:
    - kind: section
      from: [mã-1, mã-2]
      into: mã-mới
  splits:
    - kind: section
      from: mã-cũ
      into: [mã-1, mã-2]
`,
  'migrate.counts':
    'Theo đề cương phiên bản {version}: {responses} mục và {indicators} chỉ tiêu có chỗ, trong đó {moved} chỗ đã chuyển; {lost} nội dung không còn chỗ.',
  'migrate.moved': 'chuyển: {from} → {to}',
  'migrate.redefined':
    'Chỉ tiêu đổi đơn vị tính, kiểu số liệu hoặc cách tổng hợp, số liệu giữ nguyên, cần tính lại:',
  'migrate.orphans': 'Không còn chỗ, cần người xem lại:',
  'migrate.maybe': 'có thể là: {place}',
  'migrate.nothingWritten': 'Mới là xem trước, chưa ghi gì.',
  'migrate.exists': '“{path}” đã có nên không ghi đè; hãy đổi tên tệp đó, hoặc nêu --out khác.',

  'outline.summary': 'xem đề cương và lược đồ của nó',
  'outline.description':
    'Xem đề cương báo cáo, hoặc lấy lược đồ JSON Schema để soạn đề cương và báo cáo trong trình soạn thảo có kiểm tra.',
  'outlineShow.summary': 'in đề cương ra chữ',
  'outlineShow.description':
    'In đề cương: số mục, gạch đầu dòng, dấu cộng, ghi chú. Không nêu gì thì in đề cương của thư mục đợt báo cáo đang đứng, không có thì của mẫu Hải Phòng.',
  'outlineShow.file': 'tệp outline.json (hoặc YAML)',
  'outlineShow.dir': 'thư mục đợt báo cáo có đề cương cần xem',
  'outlineShow.format': 'cách in: cho người đọc, hoặc JSON',
  'outlineShow.after': `
Ví dụ:
  baocao outline show
  baocao outline show dot-bao-cao/outline.json --format json
`,
  'outlineShow.fileAndDir': 'Chỉ nêu một trong hai: tệp đề cương hoặc --dir.',
  'outlineImport.summary': 'nhập đề cương từ công văn hoặc tệp đề cương',
  'outlineImport.description':
    'Đọc đề cương báo cáo, cùng công văn nếu có, từ tệp Word (.docx) hoặc tệp chữ (.txt, .md), dù đánh số theo kiểu nào: phần, mục, gạch đầu dòng, dấu cộng, “(nếu có)”, văn bản viện dẫn, nơi gửi, thời hạn, kỳ báo cáo. Chỗ nào chưa chắc thì nói rõ; dòng không xếp được vào đâu thì liệt kê, không bỏ dòng nào.',
  'outlineImport.file': 'tệp công văn hoặc đề cương (.docx, .txt, .md)',
  'outlineImport.format': 'cách in: cho người đọc, chỉ đề cương, hoặc JSON',
  'outlineImport.out':
    'lập luôn thư mục đợt báo cáo (hoặc gói mẫu) ở đây; thư mục phải chưa có hoặc còn trống',
  'outlineImport.as':
    'lập thành thư mục đợt báo cáo gồm các tệp JSON, hoặc thành gói mẫu TypeScript',
  'outlineImport.after': `
Ví dụ:
  baocao outline import cong-van.docx
  baocao outline import de-cuong.txt --format json > de-cuong.json
  baocao outline import cong-van.docx --out dot-bao-cao
`,
  'outlineImport.wrongExtension':
    '“{path}” không phải tệp .docx, .txt hoặc .md; hãy lưu lại thành một trong các dạng đó.',
  'outlineImport.issuer': 'Cơ quan ban hành: {value}',
  'outlineImport.date': 'Ngày ban hành: {value}',
  'outlineImport.receiver': 'Nơi nhận báo cáo: {value}',
  'outlineImport.period': 'Kỳ báo cáo: {value}',
  'outlineImport.deadline': 'Thời hạn: {value}',
  'outlineImport.counts':
    'Đã đọc {parts} phần, {points} mục bên dưới, {guidance} gợi ý; {unsure} chỗ chưa chắc.',
  'outlineImport.leftOver': 'Các dòng chưa xếp được vào đâu:',
  'outlineImport.doneFolder':
    'Đã lập thư mục đợt báo cáo {path}. Tiếp theo: điền các đơn vị vào units.csv, rồi chạy baocao render {path}/round.json --to pdf',
  'outlineImport.donePackage': 'Đã lập gói mẫu {path}. Tiếp theo: npm install && npm run build',
  'outlineLint.summary': 'soát đề cương và công văn theo quy tắc',
  'outlineLint.description':
    'Soát đề cương và công văn kèm theo như một văn thư có kinh nghiệm: viện dẫn thiếu năm, thiếu ngày, nơi kính gửi không khớp nội dung, quyền hạn ký, cách viết lẫn lộn, ngoặc chưa đóng. Không nêu gì thì soát thư mục đợt báo cáo đang đứng, không có thì mẫu Hải Phòng.',
  'outlineLint.file': 'outline.json, round.json hoặc thư mục đợt báo cáo, hoặc một mẫu',
  'outlineLint.format': 'cách in: chữ cho người đọc, hoặc mảng JSON',
  'outlineLint.after': `
Ví dụ:
  baocao outline lint
  baocao outline lint dot-bao-cao/round.json --format json
`,
  'outlineLint.counts': '{mentions} lần nêu số văn bản, {written} cách ghi, {documents} văn bản.',
  'outlineSchema.summary': 'in lược đồ JSON Schema',
  'outlineSchema.description':
    'In JSON Schema (bản 2020-12) của tệp đề cương; với --report thì là của một báo cáo theo đề cương đó, có đủ mã các mục và chỉ tiêu.',
  'outlineSchema.report': 'lược đồ của báo cáo thay cho lược đồ của đề cương',
  'outlineSchema.dir':
    'thư mục đợt báo cáo; không nêu thì theo thư mục đang đứng, không có thì theo mẫu Hải Phòng',
  'outlineSchema.after': `
Ví dụ:
  baocao outline schema > outline.schema.json
  baocao outline schema --report --dir dot-bao-cao > report.schema.json
`,
  'outlineDiff.summary': 'so sánh hai bản đề cương',
  'outlineDiff.description':
    'So sánh hai bản đề cương theo mã của từng mục, gợi ý, chỉ tiêu: thêm, bỏ, chuyển chỗ, đổi tên, sửa lời. Cho biết báo cáo đã viết theo bản cũ có dùng tiếp được không và bản mới phải mang số phiên bản nào.',
  'outlineDiff.old': 'tệp đề cương cũ (JSON hoặc YAML)',
  'outlineDiff.new': 'tệp đề cương mới (JSON hoặc YAML)',
  'outlineDiff.format': 'cách in: cho người đọc, hoặc JSON',
  'outlineDiff.renames':
    'tệp khai báo đổi mã; không nêu thì tìm tệp .adapter.json cạnh đề cương mới',
  'outlineDiff.to': 'in thêm phụ lục so sánh đúng thể thức: pdf, docx, txt',
  'outlineDiff.out': 'thư mục ghi phụ lục; không nêu thì ghi cạnh đề cương mới',
  'outlineDiff.at':
    'thời điểm ghi vào phụ lục (ISO 8601); không nêu thì theo SOURCE_DATE_EPOCH, rồi đến đồng hồ',
  'outlineDiff.suggestions': 'Có thể chỉ là đổi mã; nếu đúng, hãy khai báo bằng --renames:',
  'outlineDiff.after': `
Ví dụ:
  baocao outline diff dot-2023/outline.json dot-2024/outline.json
`,
  'outlineDiff.equal': 'Hai bản đề cương như nhau.',
  'outlineDiff.major': 'Nội dung hoặc số liệu đã báo cáo không còn chỗ, hoặc không so được:',
  'outlineDiff.minor': 'Phải báo cáo thêm:',
  'outlineDiff.patch': 'Chỉ sửa lời hoặc đổi chỗ:',
  'outlineDiff.bump': 'Số phiên bản của bản mới phải tăng ở phần: {bump}.',

  ...viRound,
  ...viTemplate,

  'usage.unknownOption': 'Không có tuỳ chọn {term}.',
  'usage.unknownCommand': 'Không có lệnh “{term}”.',
  'usage.missingArgument': 'Thiếu tham số <{term}>.',
  'usage.optionMissingArgument': 'Tuỳ chọn {term} thiếu giá trị.',
  'usage.missingOption': 'Thiếu tuỳ chọn bắt buộc {term}.',
  'usage.excessArguments': 'Thừa tham số.',
  'usage.invalidChoice': 'Giá trị “{value}” không dùng được cho {term}; chọn một trong: {choices}.',
  'usage.other': 'Gọi lệnh chưa đúng.',
  'usage.suggestion': 'Có phải bạn định gõ {suggestion}?',
  'usage.seeHelp': 'Xem hướng dẫn: {command} --help',

  'file.absent': 'Không có tệp “{path}”; hãy xem lại đường dẫn.',
  'file.notFile': '“{path}” không phải là tệp thường; hãy nêu một tệp.',
  'file.wrongExtension': '“{path}” không phải tệp .yaml, .yml hoặc .json; hãy nêu tệp dữ liệu.',
  'file.denied': 'Không có quyền đọc hoặc ghi “{path}”; hãy xem lại quyền của tệp và thư mục.',
  'file.noSpace': 'Không ghi được “{path}” vì đĩa đã đầy; không có tệp nào bị ghi dở.',
  'file.locked':
    'Một chương trình khác đang ghi vào thư mục này; hãy đợi rồi chạy lại. Nếu chắc chắn không có chương trình nào, hãy xoá “{path}”.',
  'file.refused': 'Hệ thống không cho đọc hoặc ghi “{path}” ({reason}).',
  'folder.notFound':
    'Không thấy thư mục đợt báo cáo (có round.json) ở “{path}” và các thư mục phía trên; hãy nêu --dir, hoặc lập mới bằng baocao init.',
  'internal.error': 'Chương trình gặp lỗi của chính nó; xin gửi đoạn sau cho người phát triển.',

  readme: `# {name}

Đợt báo cáo {round}, kỳ {period}, hạn {deadline}. Báo cáo gửi về {receiver}.

- \`round.json\`: công văn, nơi nhận, kỳ báo cáo, thời hạn, thể thức văn bản.
- \`outline.json\`: đề cương báo cáo.
- \`units.csv\`: các đơn vị phải báo cáo, mở và sửa được bằng Excel (giữ mã hoá UTF-8). Các loại đơn vị: {kinds}.
- \`reports/<đơn vị>/report.yaml\`: báo cáo của từng đơn vị.

Các lệnh thường dùng, chạy trong thư mục này:

    baocao new --unit {unit}
    baocao check
    baocao render round.json --to pdf,docx --out ban-in
    baocao render reports/{unit}/report.yaml --to pdf,docx --out ban-in
`,

  'yaml.title': 'Báo cáo của {unit}, {period}.',
  'yaml.due': 'Hạn gửi: {deadline}; nơi nhận: {receiver}.',
  'yaml.how': `
Cách điền từng mục: thêm dấu | sau tên mục, rồi viết ở các dòng dưới, lùi vào như mẫu.
    ten-muc: |
      Một đoạn văn trên một dòng.
      - Một ý
      + Một ý nhỏ hơn
Trong kỳ không có gì phát sinh:
    ten-muc:
      kind: none-arising
Nội dung không thuộc đơn vị:
    ten-muc:
      kind: not-applicable
      reason: lý do
Cảnh báo nào thấy không cần sửa thì thêm ở cuối tệp như sau; lỗi thì phải sửa:
    suppressions:
      - code: mã của cảnh báo, ví dụ period/other-period-in-text
        target: ten-muc
        reason: lý do
        until: ngày cuối cùng còn áp dụng, dạng 2023-06-30`,
  'yaml.header':
    'Phần đầu và phần ký của văn bản. Khi ban hành: bỏ dấu # ở số, ký hiệu (number) và ngày (date) rồi sửa cho đúng; thêm họ tên người ký thành dòng name: trong signature.',
  'yaml.responses': 'Nội dung báo cáo, theo đề cương.',
  'yaml.indicators':
    'Chỉ tiêu. Điền số như 1240 hoặc 78.5 (dấu chấm thập phân), không kèm đơn vị tính. Bằng không thì điền 0; chưa có số liệu thì viết ở dòng dưới, lùi vào: kind: not-reported. Để trống là chưa trả lời.',
} as const;

/** Messages about files, by diagnostic code. */
export const viFileMessages = {
  'file/too-large': 'tệp lớn {size} byte, tối đa là {limit} byte; hãy bỏ bớt hoặc chia nhỏ',
  'file/not-kept':
    'tệp có {count} thành phần không đọc được thành chữ (hình, hộp chữ, bình luận, sửa đổi có theo dõi…); hãy xem lại trong Word',
  'file/not-utf8': 'tệp không được lưu bằng mã UTF-8; hãy lưu lại với mã hoá UTF-8',
  'yaml/malformed':
    'sai cú pháp YAML ở dòng {line}, cột {column}; hãy xem lại chỗ này và dòng ngay trên',
  'yaml/bad-indent':
    'thụt lề sai ở dòng {line}, cột {column}; các mục cùng cấp phải thẳng cột, nội dung sau dấu | phải lùi vào hai dấu cách',
  'yaml/unquoted-colon':
    'có dấu hai chấm trong nội dung ở dòng {line}, cột {column}; hãy viết nội dung dưới dấu | hoặc đặt trong nháy kép',
  'yaml/missing-mark':
    'thiếu dấu đóng nháy, đóng ngoặc hoặc dấu hai chấm ở gần dòng {line}, cột {column}',
  'yaml/missing-colon':
    'dòng {line}, cột {column}: không phải “tên: nội dung”; hãy thêm dấu hai chấm, hoặc lùi dòng vào nếu là nội dung của mục trên',
  'yaml/needs-quotes':
    'nội dung ở dòng {line}, cột {column} mở đầu bằng dấu đặc biệt; hãy đặt trong nháy kép hoặc viết dưới dấu |',
  'yaml/duplicate-key':
    'tên ở dòng {line}, cột {column} đã có phía trên; hãy bỏ hoặc gộp một trong hai',
  'yaml/several-documents':
    'dòng {line}, cột {column} mở thêm một văn bản bằng dấu ---; mỗi tệp chỉ chứa một báo cáo',
  'yaml/tab': 'dòng {line}, cột {column} thụt lề bằng phím Tab; hãy thay bằng dấu cách',
  'yaml/alias':
    'dùng tham chiếu (& và *) đến chỗ không có, hoặc quá {limit} lần; hãy chép hẳn nội dung ra',
  'yaml/too-complex':
    'tệp YAML có quá nhiều thành phần hoặc lồng nhau quá sâu; hãy bỏ bớt, hoặc xem tệp có đúng là báo cáo không',
  'csv/open-quote':
    'dấu nháy kép ở dòng {line} không được đóng đúng chỗ; hãy đóng lại, hoặc viết đôi dấu nháy trong nội dung',
  'csv/missing-column': 'hàng tiêu đề thiếu cột {column}; các cột là: {columns}',
  'csv/unknown-column': 'hàng tiêu đề có cột lạ {column}; các cột là: {columns}',
  'csv/cell-count':
    'dòng {line} có {count} ô, hàng tiêu đề có {expected} ô; hãy xem lại dấu phẩy và nháy kép',
  'report/second-of-unit':
    'báo cáo của đơn vị {unit} đã có trong thư mục khác, tệp này (thư mục {folder}) không được tổng hợp; mỗi đơn vị chỉ giữ một báo cáo',
  'report/unknown-outline':
    'không có sẵn đề cương “{outline}” để đối chiếu; hãy đặt báo cáo vào thư mục đợt báo cáo, hoặc nêu --dir',
  ...viRoundMessages,
  'round/unknown-unit-kind': 'loại đơn vị {kind} không có trong đề cương; các loại là: {kinds}',
} as const;
