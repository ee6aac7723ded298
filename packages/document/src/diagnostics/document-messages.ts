/** One message in every language; `{name}` is a hole. The place is put in front of it. */
type Message = { readonly vi: string; readonly en: string };

/** The messages of the codes that this package and the writers of documents give. */
export const documentMessages = {
  'document/missing': {
    vi: 'chưa có; đây là thành phần bắt buộc, hãy bổ sung',
    en: 'is missing; it is required, add it',
  },
  'document/unknown-key': {
    vi: 'không có trong cấu trúc của văn bản; hãy bỏ đi hoặc sửa lại tên cho đúng',
    en: 'is not part of the structure of a document; remove it or correct its name',
  },
  'document/not-allowed': {
    vi: 'có giá trị ngoài danh mục, phải là một trong các giá trị: {allowed}',
    en: 'holds a value that is not on the list, should be one of: {allowed}',
  },
  'document/blank': {
    vi: 'đang để trống; hãy điền nội dung hoặc bỏ thành phần này',
    en: 'is blank; fill it in or leave it out',
  },
  'document/too-large': {
    vi: 'vượt mức tối đa là {limit}; hãy rút gọn hoặc chia nhỏ',
    en: 'exceeds the limit of {limit}; shorten it or split it up',
  },
  'document/too-small': {
    vi: 'chưa đạt mức tối thiểu là {limit}; hãy bổ sung',
    en: 'falls short of the least of {limit}; add what is missing',
  },
  'document/too-deep': {
    vi: 'lồng nhau quá {limit} cấp; hãy làm phẳng bớt',
    en: 'is nested more than {limit} levels deep; make it flatter',
  },
  'document/wrong-value': {
    vi: 'không đúng kiểu dữ liệu; hãy đối chiếu với mô tả cấu trúc của văn bản',
    en: 'is not of the right kind; compare it with the description of the document tree',
  },
  'document/ragged-table': {
    vi: 'có hàng khác số ô với hàng tiêu đề; hãy thêm ô trống hoặc bớt ô cho đều',
    en: 'has a row with another number of cells than the head; add empty cells or take cells out',
  },
  'document/painted-over': {
    vi: 'có các hình tô chồng lên nhau quá {limit} lần diện tích hình vẽ; hãy bớt hình hoặc thu nhỏ',
    en: 'paints over the drawing more than {limit} times; take shapes out or make them smaller',
  },
  'document/too-many-problems': {
    vi: 'còn {count} lỗi nữa chưa liệt kê; hãy sửa các lỗi trên rồi kiểm tra lại',
    en: 'a further {count} problems are not listed; mend those above and check again',
  },
  'document/profile-outside-validity': {
    vi: 'ngày của văn bản nằm ngoài thời gian áp dụng của “{profile}”; văn bản vẫn được trình bày theo thể thức này, hãy xem lại ngày hoặc chọn thể thức khác',
    en: 'the date of the document lies outside the time in which “{profile}” governs; it is laid out so all the same, check the date or choose another layout',
  },
  'document/glyph-missing': {
    vi: 'có ký tự “{character}” ({codePoint}) không có trong phông chữ, bản in ra ký tự thay thế; hãy sửa lại',
    en: 'holds the character “{character}” ({codePoint}) that the font lacks, a replacement is printed; correct it',
  },
  'document/character-illegal': {
    vi: 'có ký tự điều khiển {codePoint} không lưu được trong tệp, đã được thay thế; hãy xoá đi và gõ lại',
    en: 'holds the control character {codePoint} that a file cannot keep, it was replaced; delete it and type it again',
  },
  'document/no-room-to-sign': {
    vi: 'không có tên người ký nên chưa có chỗ đặt ô chữ ký số; hãy điền họ tên người ký',
    en: 'names nobody who signs, so that there is no place for a signature field; give the name of the signer',
  },
  'document/not-a-pdf': {
    vi: 'không phải là tệp PDF hoặc tệp đã hỏng, không đọc được; hãy lấy lại bản gốc',
    en: 'is no PDF or is damaged and cannot be read; get the original again',
  },
  'document/encrypted': {
    vi: 'được bảo vệ bằng mật khẩu nên không đọc được; hãy gỡ mật khẩu rồi thử lại',
    en: 'is protected by a password and cannot be read; take the password off and try again',
  },
  'document/no-attachment': {
    vi: 'không có tệp dữ liệu cần tìm đính kèm bên trong; hãy dùng bản PDF được xuất kèm dữ liệu',
    en: 'does not hold the attached file asked for; use the PDF that was made with its data',
  },
  'document/attachment-changed': {
    vi: 'có tệp đính kèm “{name}” không khớp với mã băm SHA-256 đi kèm; hãy lấy lại bản gốc',
    en: 'holds an attached file “{name}” that does not match the SHA-256 kept with it; get the original again',
  },
  'document/not-docx': {
    vi: 'không phải tệp Word (.docx); hãy mở bằng Word rồi lưu lại dưới dạng .docx',
    en: 'is not a Word file (.docx); open it in Word and save it as .docx',
  },
  'document/locked-or-old': {
    vi: 'có mật khẩu mở tệp hoặc ở dạng Word cũ (.doc); hãy bỏ mật khẩu rồi lưu lại dưới dạng .docx',
    en: 'is locked with a password or in an old format of Word (.doc); unlock it and save it as .docx',
  },
  'document/has-macros': {
    vi: 'có chứa macro nên không được đọc; hãy lưu lại dưới dạng .docx không có macro',
    en: 'holds macros and is not read; save it as .docx, which has none',
  },
  'document/has-doctype': {
    vi: 'có khai báo DOCTYPE, điều không được phép trong tệp Word; hãy mở bằng Word rồi lưu lại',
    en: 'holds a DOCTYPE, which a Word file must not have; open it in Word and save it again',
  },
  'document/damaged-part': {
    vi: 'bị hỏng tại thành phần “{part}”; hãy mở bằng Word để sửa tệp rồi lưu lại',
    en: 'is damaged in its part “{part}”; have Word repair the file and save it again',
  },
  'document/numbering-missing': {
    vi: 'được đánh số theo danh sách {number} không có trong tệp nên mất số thứ tự; hãy đánh số lại',
    en: 'is numbered by list {number}, which the file lacks, so its number is lost; number it again',
  },
  'document/region-missing': {
    vi: 'không còn ô nhập “{title}”, có thể ô đã bị xoá; hãy nhập lại nội dung vào mẫu mới',
    en: 'no longer has the place “{title}” to fill in, it may have been deleted; fill in a fresh form',
  },
  'document/region-twice': {
    vi: 'có hai ô nhập cùng tên “{title}”, chỉ ô đứng trước được dùng; hãy gộp nội dung vào một ô',
    en: 'has the place “{title}” twice, only the first one counts; bring their contents together in one',
  },
} as const satisfies Readonly<Record<`document/${string}`, Message>>;
