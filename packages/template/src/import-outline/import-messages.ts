import type { Catalogue } from '@baocao/core';

/** What the import of an outline says of what it was unsure of, by code. */
export const outlineImportMessages = {
  'outline-import/no-sections': {
    vi: 'không thấy mục nào được đánh số (I., 1., a)) hay có kiểu tiêu đề; hãy đánh số các mục của đề cương rồi nhập lại',
    en: 'no numbered section (I., 1., a)) and no heading style was found; number the sections of the outline and import it again',
  },
  'outline-import/no-title': {
    vi: 'không thấy tên đề cương; đã đặt là “{title}”, hãy sửa lại cho đúng',
    en: 'no title of the outline was found; it was called “{title}”, correct it',
  },
  'outline-import/no-addressed-units': {
    vi: 'không thấy văn bản gửi cho loại đơn vị nào; đã đặt một loại chung là “{label}”, hãy khai báo lại',
    en: 'it was not found which kinds of unit are addressed; one kind was set for all, “{label}”, declare them anew',
  },
  'outline-import/number-out-of-order': {
    vi: '{place}: số thứ tự là {found}, đúng ra là {expected}; hãy xem có thiếu hoặc nhầm mục không',
    en: '{place}: the number is {found}, it should be {expected}; see whether a section is missing or misread',
  },
  'outline-import/too-deep': {
    vi: '{place}: nằm sâu hơn đề cương có thể đánh số nên đã chuyển thành gợi ý ở cấp trên; hãy xem lại',
    en: '{place}: lies deeper than an outline can number and became guidance one level up; look at it again',
  },
  'outline-import/joined': {
    vi: '{place}: được coi là viết tiếp dòng trước; hãy xem lại',
    en: '{place}: was taken for the rest of the line before; look at it again',
  },
  'outline-import/heading-by-style': {
    vi: '{place}: không đánh số, được coi là tiêu đề vì có kiểu tiêu đề; hãy xem lại cấp của mục',
    en: '{place}: has no number and was taken for a heading by its style; look at its level again',
  },
  'outline-import/guidance-on-group': {
    vi: 'mục có mục con nên gạch đầu dòng ở đây đã đổi thành đoạn gợi ý; hãy chuyển xuống mục con nếu cần trả lời',
    en: 'the section has subsections, so its dashes became paragraphs of guidance; move them to a subsection where they ask for an answer',
  },
  'outline-import/optional-in-part': {
    vi: 'chữ “(nếu có)” chỉ nói về một phần của nội dung nên không coi cả mục là không bắt buộc; hãy xem lại',
    en: '“(nếu có)” is said of a part of the text only, so that the whole was not made optional; look at it again',
  },
  'outline-import/units-choose': {
    vi: 'nguồn để đơn vị tự chọn nội dung phù hợp; mọi loại đơn vị đều được hỏi, đơn vị trả lời “không thuộc phạm vi” cho phần mình không có',
    en: 'the source lets units choose what suits them; all kinds are asked, and a unit answers “not applicable” for what it does not have',
  },
  'outline-import/unknown-units': {
    vi: 'nói là dành cho “{units}” nhưng không khớp với loại đơn vị nào được gửi; tạm hỏi mọi đơn vị, hãy khai báo lại',
    en: 'is said to be for “{units}”, which matches no kind of unit addressed; all are asked for now, declare it anew',
  },
  'outline-import/too-long': {
    vi: '{place}: dài hoặc nhiều hơn mức một đề cương có thể chứa nên chưa đưa vào; xem trong phần còn lại',
    en: '{place}: is longer or more than an outline can hold and was not taken in; see what is left over',
  },
  'outline-import/left-over': {
    vi: 'số dòng chưa xếp được vào đâu là {count}; hãy xem danh sách và đưa vào nếu cần',
    en: 'the number of lines that fitted nowhere is {count}; see the list and put them in where needed',
  },
  'outline-import/no-deadline': {
    vi: 'không thấy thời hạn gửi báo cáo trong công văn; hãy điền vào',
    en: 'no deadline was found in the letter; fill it in',
  },
  'outline-import/several-deadlines': {
    vi: 'công văn nêu {count} thời hạn; đã lấy {date}, hãy xem lại',
    en: 'the letter names {count} deadlines; {date} was taken, look at it again',
  },
  'outline-import/year-guessed': {
    vi: '{what} không ghi năm; đã lấy năm {year}, hãy xem lại',
    en: '{what} has no year; {year} was taken, look at it again',
  },
  'outline-import/no-period': {
    vi: 'không thấy kỳ báo cáo; hãy điền vào',
    en: 'no reporting period was found; fill it in',
  },
  'outline-import/no-receiver': {
    vi: 'không thấy nơi nhận báo cáo và địa chỉ; hãy điền vào',
    en: 'it was not found where reports are to be sent; fill it in',
  },
  'outline-import/letter-part-missing': {
    vi: 'công văn thiếu {part}, hoặc không đọc được; hãy điền vào',
    en: 'the letter lacks {part}, or it could not be read; fill it in',
  },
  'outline-import/filled-in': {
    vi: 'nguồn không nêu {parts}; đã điền tạm, hãy sửa lại trong các tệp vừa lập',
    en: 'the source does not say {parts}; something was filled in, correct it in the files that were made',
  },
  'outline-import/no-units': {
    vi: 'công văn gửi theo loại đơn vị nên danh sách đơn vị còn trống; hãy điền từng đơn vị',
    en: 'the letter addresses kinds of unit, so that the list of units is empty; put in each unit',
  },
} as const satisfies Catalogue;
