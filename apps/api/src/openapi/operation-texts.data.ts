import type { Message } from '@baocao/core';

/** The words of the OpenAPI document, by key; problems bring their own titles. */
export const operationTexts = {
  'api.title': { vi: 'Báo cáo', en: 'Báo cáo' },
  'api.description': {
    vi: 'Mở đợt báo cáo, nhận, kiểm tra, in và tổng hợp báo cáo của các đơn vị theo đề cương. Mọi lỗi đều là “application/problem+json” (RFC 9457). Địa chỉ không có trả về 404; phương thức khác với các phương thức ghi ở đây trả về 405 kèm “Allow”. Ngôn ngữ theo “Accept-Language”: vi (mặc định) hoặc en.',
    en: 'Runs reporting rounds: takes, checks, prints and consolidates the reports of units on an outline. Every failure is an “application/problem+json” (RFC 9457). An address that there is not answers 404; a method other than those named here answers 405 with “Allow”. The language follows “Accept-Language”: vi (default) or en.',
  },
  'group.templates': { vi: 'Mẫu', en: 'Templates' },
  'group.outlines': { vi: 'Đề cương', en: 'Outlines' },
  'group.units': { vi: 'Báo cáo của một đơn vị', en: 'The report of a unit' },
  'group.consolidation': { vi: 'Tổng hợp và việc làm lâu', en: 'Consolidation and jobs' },
  'group.rounds': { vi: 'Đợt báo cáo', en: 'Rounds' },
  'group.access': { vi: 'Mã truy cập và nhật ký', en: 'Tokens and audit trail' },
  'group.system': { vi: 'Hệ thống', en: 'The system' },
  'health.summary': { vi: 'API đang hoạt động', en: 'The API is up' },
  'ready.summary': {
    vi: 'API và cơ sở dữ liệu sẵn sàng',
    en: 'The API and its database are ready',
  },
  'openapi.summary': { vi: 'Tài liệu này', en: 'This document' },
  'openapi.ok': { vi: 'Tài liệu OpenAPI 3.1', en: 'The OpenAPI 3.1 document' },
  'schemas.summary': {
    vi: 'Tên các JSON Schema của API',
    en: 'The names of the JSON Schemas of the API',
  },
  'schema.summary': {
    vi: 'Một JSON Schema, kèm mọi phần mà nó dẫn tới',
    en: 'One JSON Schema, with all that it refers to',
  },
  'templates.summary': { vi: 'Các mẫu', en: 'All templates' },
  'template.summary': {
    vi: 'Một mẫu: kỳ báo cáo, thời hạn, nơi nhận, các đơn vị',
    en: 'One template: period, deadline, receiving body, units',
  },
  'outline.summary': { vi: 'Đề cương của mẫu', en: 'The outline of a template' },
  'outlineSchema.summary': {
    vi: 'JSON Schema của báo cáo theo đúng đề cương này',
    en: 'The JSON Schema of a report on this very outline',
  },
  'outlineSchema.ok': { vi: 'JSON Schema, bản 2020-12', en: 'A JSON Schema, draft 2020-12' },
  'document.summary': {
    vi: 'Công văn hoặc đề cương dưới dạng văn bản',
    en: 'The letter or the outline as a document',
  },
  'blankReport.summary': {
    vi: 'Mẫu báo cáo để một đơn vị điền',
    en: 'The report of one unit, to fill in',
  },
  'file.ok': {
    vi: 'Tệp văn bản, luôn bằng tiếng Việt',
    en: 'The file of the document, always in Vietnamese',
  },
  'file.diagnostics': {
    vi: 'Cảnh báo khi lập văn bản, nếu có: JSON gồm số lượng “count” và các cảnh báo đầu tiên “first”',
    en: 'Warnings met while the document was made, if any: JSON with their “count” and the “first” of them',
  },
  'file.disposition': { vi: 'Tên tệp', en: 'The name of the file' },
  'validate.summary': { vi: 'Kiểm tra một báo cáo', en: 'Check a report' },
  'validate.ok': {
    vi: 'Kết quả kiểm tra, kể cả khi dữ liệu không phải là báo cáo',
    en: 'What was found, also where the data are no report',
  },
  'render.summary': { vi: 'Lập văn bản từ một báo cáo', en: 'Make a document of a report' },
  'import.summary': {
    vi: 'Đọc tệp Word thành báo cáo',
    en: 'Read a Word file as a report',
  },
  'import.ok': {
    vi: 'Báo cáo, cách tìm thấy từng mục, nội dung chưa xếp được và những gì không giữ được',
    en: 'The report, how each section was found, the texts that fit nowhere and what was not kept',
  },
  'param.importUnit': {
    vi: 'Mã đơn vị gửi báo cáo; không nêu thì theo tên ghi trong tệp',
    en: 'The unit that sent it; by default the one that the file names',
  },
  'validateOutline.summary': { vi: 'Kiểm tra một đề cương', en: 'Check an outline' },
  'docs.summary': { vi: 'Trang tra cứu API', en: 'The API to look things up in' },
  'docsScript.summary': { vi: 'Chương trình của trang tra cứu', en: 'The program of that page' },
  'metrics.summary': {
    vi: 'Số đo hoạt động, cho Prometheus',
    en: 'Measures of the process, for Prometheus',
  },
  'metrics.ok': { vi: 'Các số đo', en: 'The measures' },
  'rounds.summary': {
    vi: 'Các đợt báo cáo trong phạm vi của người gọi',
    en: 'The rounds within the caller’s reach',
  },
  'createRound.summary': { vi: 'Lập một đợt báo cáo từ mẫu', en: 'Make a round of a template' },
  'round.summary': {
    vi: 'Một đợt báo cáo: kỳ, thời hạn, các đơn vị, đang ở bước nào',
    en: 'One round: period, deadline, units, how far it has come',
  },
  'roundOutline.summary': { vi: 'Đề cương của đợt', en: 'The outline of a round' },
  'roundDocument.summary': {
    vi: 'Công văn hoặc đề cương của đợt dưới dạng văn bản',
    en: 'The letter or the outline of a round as a document',
  },
  'issueRound.summary': {
    vi: 'Ghi nhận công văn đã ban hành',
    en: 'Record that the letter went out',
  },
  'openRound.summary': { vi: 'Mở nhận báo cáo', en: 'Take reports from now on' },
  'closeRound.summary': { vi: 'Khoá sổ đợt báo cáo', en: 'Close the books of a round' },
  'status.summary': {
    vi: 'Tình hình gửi báo cáo của các đơn vị',
    en: 'Which units have sent what',
  },
  'statusDocument.summary': {
    vi: 'Bảng tình hình gửi báo cáo dưới dạng văn bản',
    en: 'Which units have sent what, as a document',
  },
  'statusChart.summary': {
    vi: 'Biểu đồ số báo cáo đã nhận theo ngày (SVG)',
    en: 'A chart of the reports received, day by day (SVG)',
  },
  'events.summary': {
    vi: 'Nhật ký của đợt, theo thứ tự, kèm mã băm nối tiếp',
    en: 'What happened in a round, in order, with its chain of hashes',
  },
  'chain.summary': {
    vi: 'Kiểm tra nhật ký và báo cáo đã lưu có bị sửa hay không',
    en: 'Check whether the log or the stored reports were changed',
  },
  'draft.summary': {
    vi: 'Bản đang soạn của đơn vị; chưa soạn thì là mẫu để điền',
    en: 'What the unit is writing; the form to fill in where it has not begun',
  },
  'putDraft.summary': { vi: 'Lưu bản đang soạn', en: 'Save what the unit is writing' },
  'checkDraft.summary': { vi: 'Kiểm tra bản đang soạn', en: 'Check what the unit is writing' },
  'checkGrounds.summary': {
    vi: 'Những gì dùng để kiểm tra bản đang soạn, để chương trình tự kiểm tra ngay khi viết',
    en: 'All that a draft is checked with, for programs that check it as it is written',
  },
  'importDraft.summary': {
    vi: 'Lấy nội dung một tệp Word làm bản đang soạn; tệp gốc được lưu lại',
    en: 'Take the content of a Word file as the draft; the file itself is kept',
  },
  'draftDocument.summary': {
    vi: 'Bản đang soạn dưới dạng văn bản',
    en: 'What the unit is writing, as a document',
  },
  'submit.summary': {
    vi: 'Gửi bản đang soạn thành báo cáo của đơn vị',
    en: 'Submit the draft as the report of the unit',
  },
  'correct.summary': {
    vi: 'Đính chính sau khi khoá sổ: bản đang soạn thay cho báo cáo đã gửi',
    en: 'After closing, put the draft in the place of the report',
  },
  'unit.summary': {
    vi: 'Một đơn vị trong đợt: đã gửi gì, còn hạn hay quá hạn',
    en: 'One unit in a round: what it has sent, in time or not',
  },
  'submission.summary': {
    vi: 'Một lần gửi báo cáo, đúng như khi gửi',
    en: 'One version of a report, as it was sent',
  },
  'submissionDocument.summary': {
    vi: 'Một lần gửi báo cáo dưới dạng văn bản',
    en: 'One version of a report as a document',
  },
  'return.summary': { vi: 'Trả lại báo cáo, có lý do', en: 'Return a report, with a reason' },
  'accept.summary': { vi: 'Chấp nhận báo cáo', en: 'Accept a report' },
  'exclude.summary': { vi: 'Loại trừ một đơn vị, có lý do', en: 'Exclude a unit, with a reason' },
  'restore.summary': { vi: 'Đưa một đơn vị trở lại', en: 'Put a unit back' },
  'extend.summary': { vi: 'Gia hạn cho một đơn vị', en: 'Give a unit a later deadline' },
  'remind.summary': {
    vi: 'Ghi nhận đã gửi công văn đôn đốc',
    en: 'Record that a reminder went out',
  },
  'reminderDocument.summary': { vi: 'Lập công văn đôn đốc', en: 'Make a reminder as a document' },
  'plannedReminders.summary': {
    vi: 'Các công văn đôn đốc cần gửi: đơn vị quá hạn, xếp theo số lần đã đôn đốc',
    en: 'The reminders to be sent: units that are overdue, by how often they were reminded',
  },
  'plannedLetter.summary': {
    vi: 'Một công văn đôn đốc cần gửi dưới dạng văn bản',
    en: 'One of the reminders to be sent, as a document',
  },
  'createJob.summary': {
    vi: 'Giao một việc làm lâu: in báo cáo của mọi đơn vị, hoặc tổng hợp thành một báo cáo',
    en: 'Ask for work that takes long: documents of all reports, or one report made of them',
  },
  'jobs.summary': { vi: 'Các việc đã giao của đợt', en: 'The jobs of a round' },
  'job.summary': { vi: 'Một việc: đã làm đến đâu', en: 'One job: how far it is' },
  'jobProgress.summary': {
    vi: 'Theo dõi một việc đến khi xong',
    en: 'Follow a job until it is over',
  },
  'jobProgress.ok': {
    vi: 'Các sự kiện “job” (server-sent events), mỗi sự kiện là việc ở dạng JSON',
    en: 'Server-sent events “job”, each the job as JSON',
  },
  'jobFile.summary': { vi: 'Một tệp do việc làm ra', en: 'A file that a job made' },
  'consolidation.summary': {
    vi: 'Lần tổng hợp gần nhất: gồm báo cáo nào, số liệu, các tệp, những điểm cần xem lại',
    en: 'The last consolidation: which reports, the figures, the files, what has to be looked at',
  },
  'explainFigure.summary': {
    vi: 'Một số liệu tổng hợp lấy từ đâu: từng đơn vị, cách tính',
    en: 'Where a consolidated figure comes from: unit by unit, and how it was made',
  },
  'addEarlier.summary': {
    vi: 'Thêm báo cáo kỳ trước để đối chiếu: “consolidated.json” của một lần tổng hợp, hoặc một báo cáo',
    en: 'Add a report of an earlier period to compare with: the “consolidated.json” of a consolidation, or a report',
  },
  'earlier.summary': {
    vi: 'Các báo cáo kỳ trước đã thêm để đối chiếu',
    en: 'The reports of earlier periods that were added to compare with',
  },
  'putConsolidated.summary': {
    vi: 'Lấy một báo cáo tổng hợp của cấp dưới, kèm nguồn gốc, làm bản nháp báo cáo của đơn vị',
    en: 'Take a report consolidated at the level below, with its provenance, as the draft of the unit',
  },
  'statements.summary': {
    vi: 'Các nội dung của một mục trên bàn biên tập, từng trang; “Link” dẫn tới trang sau',
    en: 'The statements of a section on the workbench, a page at a time; “Link” leads to the next one',
  },
  'section.summary': {
    vi: 'Một mục trên bàn biên tập: nội dung của các đơn vị và các câu được in',
    en: 'A section on the workbench: what the units say, and the statements that are printed',
  },
  'putSection.summary': {
    vi: 'Lưu các câu được in của một mục; lần tổng hợp sau giữ nguyên phần đã biên tập',
    en: 'Save the statements of a section; the next consolidation keeps what was edited',
  },
  'session.summary': {
    vi: 'Người gọi là ai, với quyền gì',
    en: 'Who the caller is, and in which role',
  },
  'tokens.summary': {
    vi: 'Các mã truy cập trong phạm vi của người gọi, không kèm phần bí mật',
    en: 'The access tokens within reach, without their secrets',
  },
  'createToken.summary': {
    vi: 'Cấp mã truy cập; phần bí mật chỉ trả về một lần',
    en: 'Give out an access token; its secret is told once',
  },
  'revokeToken.summary': { vi: 'Thu hồi mã truy cập', en: 'Revoke an access token' },
  'revokeToken.ok': {
    vi: 'Mã truy cập không còn dùng được',
    en: 'The token is of no use any more',
  },
  'audit.summary': {
    vi: 'Ai đã làm gì, từ đâu, kết quả ra sao',
    en: 'Who did what, from where, and what came of it',
  },
  'param.after': { vi: 'Chỉ lấy phần sau số thứ tự này', en: 'Only what comes after this number' },
  'param.offset': { vi: 'Bỏ qua bấy nhiêu nội dung đầu', en: 'How many statements to pass over' },
  'param.limit': {
    vi: 'Số nội dung của một trang; không ghi thì là 50',
    en: 'How many statements a page holds; 50 where absent',
  },
  'param.on': {
    vi: 'Tính đến hết ngày này; không ghi thì là hôm nay',
    en: 'By the end of this day; today where absent',
  },
  'param.template': { vi: 'Mã của mẫu', en: 'The id of the template' },
  'param.round': { vi: 'Mã của đợt báo cáo', en: 'The id of the round' },
  'param.version': {
    vi: 'Lần gửi báo cáo: 1 là lần đầu',
    en: 'The version of the report: 1 is the first',
  },
  'param.job': { vi: 'Mã của công việc', en: 'The id of the job' },
  'param.file': {
    vi: 'Tên tệp, như trong kết quả của việc',
    en: 'The name of the file, as in the result of the job',
  },
  'param.figure': { vi: 'Mã của chỉ tiêu', en: 'The id of the indicator' },
  'param.newDeadline': { vi: 'Hạn mới: ngày cuối cùng', en: 'The new deadline: its last day' },
  'param.letterNumber': {
    vi: 'Số của công văn đầu tiên; không ghi thì là bản thảo',
    en: 'The number of the first letter; a draft where absent',
  },
  'param.letterDate': {
    vi: 'Ngày của công văn; không ghi thì là hôm nay',
    en: 'The day of the letter; today where absent',
  },
  'param.ordinal': { vi: 'Đôn đốc lần thứ mấy', en: 'Which reminder it is: 1 for the first' },
  'param.schema': {
    vi: 'Tên của JSON Schema, ví dụ Report',
    en: 'The name of the JSON Schema, as in Report',
  },
  'param.section': { vi: 'Mã của mục trong đề cương', en: 'The id of the section of the outline' },
  'param.token': { vi: 'Mã nhận dạng của mã truy cập', en: 'The id of the access token' },
  'param.ifMatch': {
    vi: 'Phiên bản đã xem, lấy từ “ETag”; nếu dữ liệu đã đổi thì trả về 412',
    en: 'The version that was seen, from “ETag”; answers 412 if it changed meanwhile',
  },
  'param.idempotencyKey': {
    vi: 'Khóa do người gọi tự đặt: gửi lại cùng khóa thì nhận lại cùng câu trả lời, không làm hai lần',
    en: 'A key of your own making: the same key again gets the same answer, and nothing is done twice',
  },
  'header.etag': { vi: 'Phiên bản', en: 'The version' },
  'header.location': { vi: 'Địa chỉ của cái vừa tạo', en: 'Where to find what was made' },
  'security.token': {
    vi: 'Mã truy cập do cơ quan chủ trì cấp',
    en: 'An access token, given out by the issuing body',
  },
  'param.unit': { vi: 'Mã của đơn vị', en: 'The id of the unit' },
  'param.document': { vi: 'Công văn hoặc đề cương', en: 'The letter or the outline' },
  'param.withOutline': {
    vi: '“true”: công văn kèm đề cương làm phụ lục, trong cùng một tệp; với đề cương thì không thay đổi gì',
    en: '“true”: the letter with the outline as its annex, in one file; it changes nothing of the outline',
  },
  'param.attachData': {
    vi: '“true”: tệp PDF mang theo dữ liệu của báo cáo (report.json), theo PDF/A-3a; với định dạng khác thì không thay đổi gì',
    en: '“true”: the PDF carries the data of the report (report.json), by PDF/A-3a; it changes nothing of other formats',
  },
  'param.signatureField': {
    vi: '“true”: tệp PDF có sẵn ô chữ ký số giữa chức vụ và họ tên người ký; với định dạng khác thì không thay đổi gì',
    en: '“true”: the PDF has a field for a digital signature between post and name of the signer; it changes nothing of other formats',
  },
  'param.phase': {
    vi: 'Báo cáo đang ở bước nào: soạn, gửi hay tổng hợp; mức độ của từng quy tắc theo đó mà khác',
    en: 'What is done with the report: it is written, sent, or merged with others; rules weigh otherwise in each',
  },
  'param.preset': {
    vi: 'Mức kiểm tra: bản đang soạn (nhẹ tay với chỗ chưa điền) hoặc bản để gửi đi',
    en: 'How strictly: a draft (mild on what is not filled in yet), or for sending',
  },
  'param.format': {
    vi: 'Định dạng; nếu không ghi thì theo “Accept”, mặc định là PDF',
    en: 'The format; where absent, “Accept” decides, PDF by default',
  },
} as const satisfies Readonly<Record<string, Message>>;

/** Stands in a route for its words, until the document is asked for in a language. */
export type TextKey = keyof typeof operationTexts;

/** Between the keys, where a description is made of several. */
export const keySeparator = ' | ';
