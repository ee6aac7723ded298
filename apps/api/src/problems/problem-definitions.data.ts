import type { Message } from '@baocao/core';

type ProblemDefinition = {
  readonly status: 400 | 404 | 405 | 406 | 413 | 415 | 422 | 500;
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
      vi: 'tham số “{parameter}” có giá trị ngoài danh mục, phải là một trong các giá trị: {allowed}.',
      en: 'the parameter “{parameter}” holds a value that is not on the list, should be one of: {allowed}.',
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
      vi: 'đợt báo cáo không có đơn vị “{unit}”; danh sách đơn vị xem tại /templates/{template}.',
      en: 'the round has no unit “{unit}”; the list of units is at /templates/{template}.',
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
  'not-a-report': {
    status: 422,
    title: { vi: 'Không phải là báo cáo hợp lệ', en: 'Not a report' },
    detail: {
      vi: 'nội dung gửi lên không đọc được thành báo cáo; vị trí và cách sửa ghi trong “diagnostics”.',
      en: 'the body cannot be read as a report; the places and the cures are in “diagnostics”.',
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
  'internal-error': {
    status: 500,
    title: { vi: 'Lỗi của hệ thống', en: 'Internal error' },
    detail: {
      vi: 'hệ thống gặp lỗi ngoài dự kiến, dữ liệu gửi lên không có lỗi; hãy báo cho người quản trị kèm mã {fault}.',
      en: 'the system met an error of its own, the data sent are not to blame; tell the administrator the id {fault}.',
    },
  },
} as const satisfies Readonly<Record<string, ProblemDefinition>>;
