import type { Catalogue } from '../diagnostics/messages.js';

/** The messages of the codes that consolidation gives. */
export const consolidationMessages = {
  'consolidation/no-reports': {
    vi: 'chưa có báo cáo nào của đơn vị để tổng hợp; hãy tổng hợp lại khi có báo cáo',
    en: 'no report of a unit is there to consolidate; consolidate again when reports have come',
  },
  'consolidation/unknown-unit': {
    vi: 'có báo cáo của đơn vị “{unit}”, đợt báo cáo không có đơn vị này; báo cáo không được tổng hợp',
    en: 'there is a report of the unit “{unit}”, which the round does not have; it is not consolidated',
  },
  'consolidation/other-outline': {
    vi: 'báo cáo của {unit} theo đề cương {outline}, phải theo đề cương {expected}; báo cáo không được tổng hợp',
    en: 'the report of {unit} is on the outline {outline}, should be on {expected}; it is not consolidated',
  },
  'consolidation/no-place': {
    vi: 'nội dung của {unit} không có chỗ trong báo cáo tổng hợp; khi ánh xạ đề cương hãy khai báo nơi đến, hoặc khai báo là không đưa vào',
    en: 'what {unit} gives has no place in the consolidated report; say in the mapping of the outlines where it goes, or that it is left out',
  },
  'consolidation/left-out': {
    vi: 'nội dung của {unit} không đưa vào báo cáo tổng hợp, theo khai báo khi ánh xạ đề cương',
    en: 'what {unit} gives is left out of the consolidated report, as the mapping of the outlines says',
  },
  'consolidation/not-asked': {
    vi: '{unit} có số liệu, nhưng chỉ tiêu này không dành cho loại đơn vị đó; số liệu không được cộng',
    en: '{unit} gives a figure, but its kind of unit is not asked for it; the figure is not counted',
  },
  'consolidation/not-countable': {
    vi: 'số liệu của {unit} không tính được; hãy đề nghị đơn vị báo lại',
    en: 'the figure of {unit} cannot be counted; ask the unit for it again',
  },
  'consolidation/share-without-parts': {
    vi: '{unit} chỉ có tỷ lệ, thiếu tử số hoặc mẫu số nên không tính vào tỷ lệ chung; hãy đề nghị đơn vị bổ sung',
    en: '{unit} gives a share without its two numbers, so that it is left out of the whole; ask the unit for them',
  },
  'consolidation/figure-changed': {
    vi: 'báo cáo tổng hợp của {unit} ghi {value}, cộng từ các đơn vị là {expected}; số cộng từ các đơn vị được dùng',
    en: 'the consolidated report of {unit} says {value}, its units come to {expected}; what the units come to is used',
  },
  'consolidation/counted-twice': {
    vi: 'số liệu của {parts} đã nằm trong số liệu của {whole}, nay được cộng hai lần ({value}); hãy loại một trong hai',
    en: 'the figures of {parts} are contained in those of {whole} and are counted twice ({value}); exclude one of the two',
  },
  'consolidation/outlier': {
    vi: 'số liệu của {unit} là {value} {measure}, khác xa mức thường gặp ở {count} đơn vị cùng loại (trung vị {median}); hãy kiểm tra lại',
    en: 'the figure of {unit} is {value} ({measure}), far from the usual of {count} units of its kind (median {median}); check it',
  },
  'consolidation/left-to-editor': {
    vi: 'còn {count} nội dung của các đơn vị chưa đưa vào văn bản; hãy chọn trong bàn biên tập',
    en: 'a number of {count} statements of units is not in the text; choose on the workbench',
  },
  'consolidation/edited-source-gone': {
    vi: 'câu đã biên tập “{text}” dựa vào nội dung mà đơn vị đã rút hoặc sửa; câu được giữ nguyên, hãy xem lại',
    en: 'the edited statement “{text}” rests on words that a unit has withdrawn or changed; it stands as it is, look at it again',
  },
  'consolidation/more-say-so': {
    vi: 'có thêm {unit} báo cáo cùng nội dung với câu đã biên tập “{text}”; câu được giữ nguyên',
    en: '{unit} now says the same as the edited statement “{text}”, which stands as it is',
  },
  'consolidation/new-beside-edit': {
    vi: 'có nội dung mới của {unit} gần giống câu đã biên tập “{text}”; nội dung mới được đặt ngay sau câu đó',
    en: 'new words of {unit} are much like the edited statement “{text}” and stand right after it',
  },
  'consolidation/unknown-passage': {
    vi: 'bàn biên tập dẫn tới nội dung “{passage}” không có ở đơn vị nào; hãy sửa lại mã nội dung',
    en: 'the workbench refers to the passage “{passage}”, which no unit has; correct the id',
  },
  'consolidation/material-edited': {
    vi: 'nội dung gốc “{text}” đã bị sửa trên bàn biên tập; nội dung của đơn vị được giữ, hãy viết lại ở phần câu in ra',
    en: 'the original “{text}” was changed on the workbench; the words of the unit stay, rewrite them among the entries',
  },
  'consolidation/nothing-written': {
    vi: 'câu viết lại trên bàn biên tập chưa có lời; các nội dung của đơn vị được in thay',
    en: 'a rewritten statement on the workbench has no words yet; those of the units are printed',
  },
  'consolidation/unknown-section': {
    vi: 'không có mục “{id}” trong đề cương; hãy nêu mã của một mục có trong đề cương',
    en: 'the outline has no section “{id}”; name one that it has',
  },
  'consolidation/no-answer-there': {
    vi: '“{id}” không phải là mục để trả lời; hãy nêu mã của mục cấp dưới cùng',
    en: '“{id}” is no section that is answered; name one without sections below it',
  },
  'consolidation/unknown-figure': {
    vi: 'không có chỉ tiêu “{id}” trong đề cương; hãy nêu mã của một chỉ tiêu có trong đề cương',
    en: 'the outline has no figure “{id}”; name one that it has',
  },
  'consolidation/unlike-figures': {
    vi: 'không ghép được “{from}” ({unit}) vào “{to}” ({other}) vì khác loại số liệu hoặc đơn vị tính',
    en: '“{from}” ({unit}) cannot go into “{to}” ({other}): they differ in kind or unit of measure',
  },
  'consolidation/mapped-twice': {
    vi: '“{id}” được nêu hai lần; hãy bỏ một lần',
    en: '“{id}” is named twice; strike one',
  },
  'consolidation/mapped-and-left-out': {
    vi: '“{id}” vừa có nơi đến vừa được khai báo là không đưa vào; hãy giữ một trong hai',
    en: '“{id}” is mapped and left out; keep one of the two',
  },
} as const satisfies Catalogue;
