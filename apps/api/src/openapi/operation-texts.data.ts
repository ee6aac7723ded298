import type { Message } from '@baocao/core';

/** The words of the OpenAPI document, by key; problems bring their own titles. */
export const operationTexts = {
  'api.title': { vi: 'Báo cáo', en: 'Báo cáo' },
  'api.description': {
    vi: 'Kiểm tra và in báo cáo theo đề cương của một đợt báo cáo. Mọi lỗi đều là “application/problem+json” (RFC 9457). Địa chỉ không có trả về 404; phương thức khác với các phương thức ghi ở đây trả về 405 kèm “Allow”. Ngôn ngữ theo “Accept-Language”: vi (mặc định) hoặc en.',
    en: 'Checks and prints reports on the outline of a reporting round. Every failure is an “application/problem+json” (RFC 9457). An address that there is not answers 404; a method other than those named here answers 405 with “Allow”. The language follows “Accept-Language”: vi (default) or en.',
  },
  'health.summary': { vi: 'API đang hoạt động', en: 'The API is up' },
  'ready.summary': {
    vi: 'API và cơ sở dữ liệu sẵn sàng',
    en: 'The API and its database are ready',
  },
  'openapi.summary': { vi: 'Tài liệu này', en: 'This document' },
  'openapi.ok': { vi: 'Tài liệu OpenAPI 3.1', en: 'The OpenAPI 3.1 document' },
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
  'param.template': { vi: 'Mã của mẫu', en: 'The id of the template' },
  'param.round': { vi: 'Mã của đợt báo cáo', en: 'The id of the round' },
  'param.version': {
    vi: 'Lần gửi báo cáo: 1 là lần đầu',
    en: 'The version of the report: 1 is the first',
  },
  'param.job': { vi: 'Mã của công việc', en: 'The id of the job' },
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
  'param.format': {
    vi: 'Định dạng; nếu không ghi thì theo “Accept”, mặc định là PDF',
    en: 'The format; where absent, “Accept” decides, PDF by default',
  },
} as const satisfies Readonly<Record<string, Message>>;

/** Stands in a route for its words, until the document is asked for in a language. */
export type TextKey = keyof typeof operationTexts;

/** Between the keys, where a description is made of several. */
export const keySeparator = ' | ';
