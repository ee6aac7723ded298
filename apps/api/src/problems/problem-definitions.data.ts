import type { Message } from '@baocao/core';

type ProblemDefinition = {
  readonly status:
    400 | 401 | 403 | 404 | 405 | 406 | 409 | 412 | 413 | 415 | 422 | 428 | 429 | 500 | 503;
  readonly title: Message;
  /** What is wrong with this very request, and the cure. */
  readonly detail: Message;
};

/** Every way in which a request can fail; `{name}` is a hole. */
export const problemDefinitions = {
  'unreadable-json': {
    status: 400,
    title: { vi: 'Không đọc được JSON', en: 'Unreadable JSON' },
    detail: {
      vi: 'nội dung gửi lên không phải là JSON hợp lệ; vị trí và cách sửa ghi trong “diagnostics”.',
      en: 'the body is not valid JSON; the places and the cures are in “diagnostics”.',
    },
  },
  'not-utf8': {
    status: 400,
    title: { vi: 'Sai bảng mã', en: 'Wrong character encoding' },
    detail: {
      vi: 'nội dung gửi lên không theo bảng mã UTF-8; hãy lưu lại bằng UTF-8, không nén, rồi gửi lại.',
      en: 'the body is not in UTF-8; save it as UTF-8, uncompressed, and send it again.',
    },
  },
  'incomplete-body': {
    status: 400,
    title: { vi: 'Nội dung bị ngắt giữa chừng', en: 'Incomplete body' },
    detail: {
      vi: 'nội dung gửi lên bị ngắt trước khi hết; hãy gửi lại.',
      en: 'the body broke off before its end; send it again.',
    },
  },
  'wrong-parameter': {
    status: 400,
    title: { vi: 'Sai tham số', en: 'Wrong parameter' },
    detail: {
      vi: 'tham số “{parameter}” thiếu, sai giá trị hoặc không có ở địa chỉ này; cách sửa ghi trong “diagnostics”.',
      en: 'the parameter “{parameter}” is missing, of a wrong value, or not one of this address; the cure is in “diagnostics”.',
    },
  },
  'wrong-key': {
    status: 400,
    title: { vi: 'Sai khóa chống lặp', en: 'Wrong idempotency key' },
    detail: {
      vi: '“Idempotency-Key” phải là từ 1 đến 200 ký tự ASCII in được, không có dấu cách.',
      en: '“Idempotency-Key” should be 1 to 200 printable ASCII characters without blanks.',
    },
  },
  unauthenticated: {
    status: 401,
    title: { vi: 'Chưa xác định được người gọi', en: 'Caller unknown' },
    detail: {
      vi: 'địa chỉ này cần mã truy cập còn hiệu lực; hãy gửi “Authorization: Bearer” kèm mã được cấp, hoặc đề nghị cơ quan chủ trì đợt báo cáo cấp lại.',
      en: 'this address needs an access token that is still valid; send “Authorization: Bearer” with the token you were given, or ask the issuing body for a new one.',
    },
  },
  forbidden: {
    status: 403,
    title: { vi: 'Không được phép', en: 'Not allowed' },
    detail: {
      vi: 'mã truy cập này không có quyền với nội dung được yêu cầu; hãy dùng mã của đúng đơn vị, đúng đợt báo cáo.',
      en: 'this access token does not reach what was asked for; use the token of that very unit and round.',
    },
  },
  'forged-request': {
    status: 403,
    title: { vi: 'Yêu cầu đến từ trang khác', en: 'Request from another site' },
    detail: {
      vi: 'trình duyệt cho biết yêu cầu ghi này do một trang khác gửi; hãy gửi từ chính trang của hệ thống.',
      en: 'the browser says that another site sent this write; send it from the pages of this system.',
    },
  },
  'unknown-route': {
    status: 404,
    title: { vi: 'Không có địa chỉ này', en: 'No such address' },
    detail: {
      vi: 'không có gì ở “{method} {path}”; danh mục các địa chỉ xem tại /openapi.json.',
      en: 'there is nothing at “{method} {path}”; the list of addresses is at /openapi.json.',
    },
  },
  'unknown-template': {
    status: 404,
    title: { vi: 'Không có mẫu này', en: 'No such template' },
    detail: {
      vi: 'không có mẫu “{template}”; các mẫu hiện có: {known}.',
      en: 'there is no template “{template}”; there are: {known}.',
    },
  },
  'unknown-unit': {
    status: 404,
    title: { vi: 'Không có đơn vị này', en: 'No such unit' },
    detail: {
      vi: 'đợt báo cáo không có đơn vị “{unit}”; danh sách đơn vị xem trong thông tin của mẫu hoặc của đợt.',
      en: 'the round has no unit “{unit}”; its units are listed where the template or the round is shown.',
    },
  },
  'unknown-round': {
    status: 404,
    title: { vi: 'Không có đợt báo cáo này', en: 'No such round' },
    detail: {
      vi: 'không có đợt báo cáo “{round}”; các đợt hiện có xem tại “GET /rounds”.',
      en: 'there is no round “{round}”; those there are stand at “GET /rounds”.',
    },
  },
  'unknown-version': {
    status: 404,
    title: { vi: 'Không có lần gửi này', en: 'No such version' },
    detail: {
      vi: 'đơn vị “{unit}” không có lần gửi báo cáo thứ {version}; các lần đã gửi có trong “versions” của đơn vị.',
      en: 'the unit “{unit}” has sent no report of version {version}; those it sent are in “versions” of the unit.',
    },
  },
  'unknown-job': {
    status: 404,
    title: { vi: 'Không có công việc này', en: 'No such job' },
    detail: {
      vi: 'đợt báo cáo không có công việc “{job}”; danh sách có ở “jobs” của đợt.',
      en: 'the round has no job “{job}”; they are listed at “jobs” of the round.',
    },
  },
  'unknown-file': {
    status: 404,
    title: { vi: 'Không có tệp này', en: 'No such file' },
    detail: {
      vi: 'công việc không có tệp này, hoặc chưa làm xong; trạng thái và tên các tệp xem tại “{job}”.',
      en: 'the job has no such file, or is not done yet; its state and the names of its files are at “{job}”.',
    },
  },
  'not-consolidated': {
    status: 404,
    title: { vi: 'Chưa tổng hợp', en: 'Not consolidated yet' },
    detail: {
      vi: 'đợt báo cáo “{round}” chưa được tổng hợp lần nào; hãy giao việc tổng hợp qua “POST /rounds/{round}/jobs”.',
      en: 'the round “{round}” was never consolidated; ask for it by “POST /rounds/{round}/jobs”.',
    },
  },
  'unknown-figure': {
    status: 404,
    title: { vi: 'Không có số liệu này', en: 'No such figure' },
    detail: {
      vi: 'báo cáo tổng hợp không có chỉ tiêu “{figure}”; danh sách có trong “figures” của lần tổng hợp.',
      en: 'the consolidated report has no figure “{figure}”; they are listed in “figures” of the consolidation.',
    },
  },
  'unknown-section': {
    status: 404,
    title: { vi: 'Không có mục này', en: 'No such section' },
    detail: {
      vi: 'bàn biên tập không có mục “{section}”; danh sách có trong “sections” của lần tổng hợp.',
      en: 'the workbench has no section “{section}”; they are listed in “sections” of the consolidation.',
    },
  },
  'unknown-schema': {
    status: 404,
    title: { vi: 'Không có JSON Schema này', en: 'No such JSON Schema' },
    detail: {
      vi: 'không có JSON Schema “{schema}”; danh sách có tại “GET /schemas”.',
      en: 'there is no JSON Schema “{schema}”; they are listed at “GET /schemas”.',
    },
  },
  'unknown-token': {
    status: 404,
    title: { vi: 'Không có mã truy cập này', en: 'No such token' },
    detail: {
      vi: 'không có mã truy cập “{token}” trong phạm vi của người gọi; danh sách có tại “GET /tokens”.',
      en: 'within your reach there is no access token “{token}”; they are listed at “GET /tokens”.',
    },
  },
  'unknown-document': {
    status: 404,
    title: { vi: 'Không có văn bản này', en: 'No such document' },
    detail: {
      vi: 'mẫu không có văn bản mang tên đó; các văn bản hiện có: {allowed}.',
      en: 'the template has no document of that name; there are: {allowed}.',
    },
  },
  'method-not-allowed': {
    status: 405,
    title: { vi: 'Sai phương thức', en: 'Wrong method' },
    detail: {
      vi: 'địa chỉ này không nhận {method}; hãy dùng: {allowed}.',
      en: 'this address does not take {method}; use: {allowed}.',
    },
  },
  'not-acceptable': {
    status: 406,
    title: { vi: 'Không có định dạng được yêu cầu', en: 'No such format' },
    detail: {
      vi: 'không có định dạng nào trong “Accept”; hãy chọn một trong: {offered}, hoặc ghi tham số “format”.',
      en: 'none of the formats in “Accept” can be made; choose one of: {offered}, or give the parameter “format”.',
    },
  },
  'round-exists': {
    status: 409,
    title: { vi: 'Đợt báo cáo đã có', en: 'Round exists already' },
    detail: {
      vi: 'đã có đợt báo cáo mang mã “{round}”; hãy đặt mã khác.',
      en: 'there is a round with the id “{round}” already; choose another id.',
    },
  },
  'illegal-step': {
    status: 409,
    title: { vi: 'Không thể làm bước này', en: 'Step not possible now' },
    detail: {
      vi: 'đợt báo cáo đang ở trạng thái không cho phép bước này; lý do ghi trong “diagnostics”.',
      en: 'the round does not allow this step as it stands; the reasons are in “diagnostics”.',
    },
  },
  'nothing-to-consolidate': {
    status: 409,
    title: { vi: 'Chưa có gì để tổng hợp', en: 'Nothing to consolidate' },
    detail: {
      vi: 'đợt báo cáo “{round}” chưa có báo cáo nào thuộc diện được chọn; hãy tiếp nhận báo cáo trước, hoặc chọn “submitted”.',
      en: 'the round “{round}” has none of the reports that were asked for; accept some first, or choose “submitted”.',
    },
  },
  'version-changed': {
    status: 412,
    title: { vi: 'Dữ liệu đã thay đổi', en: 'Changed meanwhile' },
    detail: {
      vi: 'nội dung đã được người khác thay đổi, phiên bản hiện nay là {current}; hãy tải lại, xem thay đổi rồi gửi lại.',
      en: 'somebody changed it meanwhile, the version is {current} by now; fetch it again, look at the changes, and send again.',
    },
  },
  'body-too-large': {
    status: 413,
    title: { vi: 'Nội dung quá lớn', en: 'Body too large' },
    detail: {
      vi: 'nội dung gửi lên vượt mức tối đa là {limit} byte; hãy rút gọn hoặc chia nhỏ.',
      en: 'the body exceeds the limit of {limit} bytes; shorten it or split it up.',
    },
  },
  'unsupported-media-type': {
    status: 415,
    title: { vi: 'Sai kiểu nội dung', en: 'Wrong content type' },
    detail: {
      vi: 'nội dung gửi lên ghi kiểu “{received}”; hãy gửi JSON với “Content-Type: application/json”.',
      en: 'the body is declared as “{received}”; send JSON with “Content-Type: application/json”.',
    },
  },
  'not-a-form': {
    status: 415,
    title: { vi: 'Không đọc được biểu mẫu', en: 'Form not readable' },
    detail: {
      vi: 'nội dung gửi lên không phải là biểu mẫu của trang, hoặc thiếu tệp; hãy mở lại trang và gửi từ đó.',
      en: 'the body is no form of the page, or lacks its file; open the page again and send it from there.',
    },
  },
  'not-a-word-file': {
    status: 422,
    title: { vi: 'Không đọc được tệp Word', en: 'Word file not readable' },
    detail: {
      vi: 'tệp gửi lên không đọc được; lý do và cách sửa ghi trong “diagnostics”.',
      en: 'the file that was sent cannot be read; the reason and the cure are in “diagnostics”.',
    },
  },
  'too-costly': {
    status: 422,
    title: { vi: 'Tệp quá nặng để đọc', en: 'File too costly to read' },
    detail: {
      vi: 'đọc tệp này vượt quá thời gian hoặc bộ nhớ cho phép; hãy mở bằng Word, bỏ hình ảnh và phần thừa, lưu lại rồi gửi lại.',
      en: 'reading the file takes more time or memory than is allowed; open it in Word, take pictures and clutter out, save it and send it again.',
    },
  },
  'not-a-report': {
    status: 422,
    title: { vi: 'Không phải là báo cáo hợp lệ', en: 'Not a report' },
    detail: {
      vi: 'nội dung gửi lên không đọc được thành báo cáo; vị trí và cách sửa ghi trong “diagnostics”.',
      en: 'the body cannot be read as a report; the places and the cures are in “diagnostics”.',
    },
  },
  'not-valid': {
    status: 422,
    title: { vi: 'Dữ liệu không hợp lệ', en: 'Data not valid' },
    detail: {
      vi: 'nội dung gửi lên không đúng cấu trúc được yêu cầu; vị trí và cách sửa ghi trong “diagnostics”.',
      en: 'the body is not of the structure asked for; the places and the cures are in “diagnostics”.',
    },
  },
  'unknown-earlier': {
    status: 422,
    title: { vi: 'Không có báo cáo kỳ trước này', en: 'No such earlier report' },
    detail: {
      vi: 'không có báo cáo kỳ trước “{earlier}”; hãy thêm trước, hoặc dùng mã có ở “consolidation/earlier” của đợt.',
      en: 'there is no earlier report “{earlier}”; add it first, or use an id listed at “consolidation/earlier” of the round.',
    },
  },
  'unknown-passage': {
    status: 422,
    title: { vi: 'Không có nội dung này', en: 'No such passage' },
    detail: {
      vi: 'không đơn vị nào có nội dung “{passage}” trong mục này; hãy dùng các mã trong “passages”.',
      en: 'no unit says “{passage}” in this section; use the ids in “passages”.',
    },
  },
  'key-reused': {
    status: 422,
    title: { vi: 'Khóa chống lặp đã dùng', en: 'Idempotency key used before' },
    detail: {
      vi: 'khóa “{key}” đã dùng cho một yêu cầu khác; hãy dùng khóa mới cho yêu cầu mới.',
      en: 'the key “{key}” stood for another request; use a new key for a new request.',
    },
  },
  'other-report': {
    status: 422,
    title: { vi: 'Báo cáo của nơi khác', en: 'Report of somebody else' },
    detail: {
      vi: 'báo cáo ghi đợt “{round}”, đơn vị “{unit}”, khác với địa chỉ gửi đến; hãy sửa “round”, “unit” trong báo cáo, hoặc gửi đến đúng địa chỉ.',
      en: 'the report names the round “{round}” and the unit “{unit}”, other than the address it is sent to; correct “round” and “unit” in it, or send it where it belongs.',
    },
  },
  'other-outline': {
    status: 422,
    title: { vi: 'Khác đề cương', en: 'Another outline' },
    detail: {
      vi: 'nội dung gửi lên ghi đề cương khác với đề cương “{outline}” của đợt; hãy chuyển nội dung sang đề cương này rồi gửi lại.',
      en: 'what was sent names another outline than “{outline}”, on which the round runs; move it to that one and send it again.',
    },
  },
  'not-submittable': {
    status: 422,
    title: { vi: 'Báo cáo chưa gửi được', en: 'Report cannot be submitted yet' },
    detail: {
      vi: 'báo cáo còn lỗi phải sửa hoặc cảnh báo chưa xác nhận; xem “diagnostics”.',
      en: 'the report has errors to mend or warnings not acknowledged; see “diagnostics”.',
    },
  },
  'not-on-this-outline': {
    status: 422,
    title: { vi: 'Báo cáo không theo đề cương', en: 'Not on this outline' },
    detail: {
      vi: 'báo cáo có nội dung không có chỗ trong đề cương của mẫu “{template}”, nếu in ra sẽ mất nội dung đó; xem “diagnostics”.',
      en: 'the report holds content without a place in the outline of the template “{template}”, which a document would lose; see “diagnostics”.',
    },
  },
  'not-drawable': {
    status: 422,
    title: { vi: 'Không lập được văn bản', en: 'Document cannot be made' },
    detail: {
      vi: 'văn bản lập ra sẽ khác với báo cáo; vị trí và cách sửa ghi trong “diagnostics”.',
      en: 'the document would differ from the report; the places and the cures are in “diagnostics”.',
    },
  },
  'nobody-overdue': {
    status: 422,
    title: { vi: 'Không có đơn vị quá hạn', en: 'Nobody overdue' },
    detail: {
      vi: 'không có đơn vị nào quá hạn mà chưa được đôn đốc lần này; hãy ghi rõ các đơn vị nếu cần.',
      en: 'no unit is overdue and still without this reminder; name the units if you mean others.',
    },
  },
  'letter-not-issued': {
    status: 422,
    title: { vi: 'Công văn chưa có số, ngày', en: 'Letter without number or date' },
    detail: {
      vi: 'công văn của đợt chưa có số và ngày nên chưa thể nêu trong công văn đôn đốc; số và ngày phải có trong “letter.header” của đợt từ khi lập đợt.',
      en: 'the letter of the round has no number and date yet, by which a reminder could name it; they should be in “letter.header” of the round from when it is made.',
    },
  },
  'wrong-bounds': {
    status: 422,
    title: { vi: 'Sai phạm vi của mã truy cập', en: 'Wrong bounds of a token' },
    detail: {
      vi: 'mã truy cập của đơn vị phải ghi cả đợt báo cáo và đơn vị; các vai trò khác không ghi đơn vị.',
      en: 'the token of a unit should name a round and a unit; other roles name no unit.',
    },
  },
  'version-required': {
    status: 428,
    title: { vi: 'Thiếu phiên bản', en: 'Version required' },
    detail: {
      vi: 'yêu cầu này phải ghi phiên bản đã xem trong “If-Match”; lấy từ “ETag” khi đọc.',
      en: 'this request has to name the version that was seen in “If-Match”; it comes as “ETag” when reading.',
    },
  },
  'too-many-requests': {
    status: 429,
    title: { vi: 'Gửi quá nhiều yêu cầu', en: 'Too many requests' },
    detail: {
      vi: 'đã gửi quá số yêu cầu cho phép trong một phút; hãy thử lại sau {seconds} giây.',
      en: 'more requests than a minute allows; try again in {seconds} seconds.',
    },
  },
  'too-busy': {
    status: 503,
    title: { vi: 'Đang đọc nhiều tệp', en: 'Too many files at once' },
    detail: {
      vi: 'hệ thống đang đọc nhiều tệp Word cùng lúc; hãy gửi lại sau {seconds} giây.',
      en: 'many Word files are being read at this moment; send it again in {seconds} seconds.',
    },
  },
  'internal-error': {
    status: 500,
    title: { vi: 'Lỗi của hệ thống', en: 'Internal error' },
    detail: {
      vi: 'hệ thống gặp lỗi ngoài dự kiến, dữ liệu gửi lên không có lỗi; hãy báo cho người quản trị kèm mã {fault}.',
      en: 'the system met an error of its own, the data sent are not to blame; tell the administrator the id {fault}.',
    },
  },
  'not-ready': {
    status: 503,
    title: { vi: 'Hệ thống chưa sẵn sàng', en: 'Not ready' },
    detail: {
      vi: 'hệ thống chưa kết nối được cơ sở dữ liệu hoặc đang dừng; hãy thử lại sau ít phút.',
      en: 'the database is out of reach, or the system is stopping; try again in a few minutes.',
    },
  },
} as const satisfies Readonly<Record<string, ProblemDefinition>>;
