import type { Catalogue } from './messages.js';

/** The messages of the codes that this package gives itself, outside its rules. */
export const coreMessages = {
  'schema/wrong-type': {
    vi: 'đang là {received}, phải là {expected}',
    en: 'is {received}, should be {expected}',
  },
  'schema/missing-key': {
    vi: 'chưa có; đây là thành phần bắt buộc, hãy bổ sung',
    en: 'is missing; it is required, add it',
  },
  'schema/unknown-key': {
    vi: 'không có trong cấu trúc; hãy bỏ đi hoặc sửa lại tên cho đúng',
    en: 'is not part of the structure; remove it or correct its name',
  },
  'schema/not-allowed': {
    vi: 'đang là {received}, phải là một trong các giá trị: {allowed}',
    en: 'is {received}, should be one of: {allowed}',
  },
  'schema/empty': {
    vi: 'đang để trống; hãy điền nội dung',
    en: 'is empty; fill it in',
  },
  'schema/too-long': {
    vi: 'dài {length} ký tự, tối đa là {limit}; hãy rút gọn',
    en: 'has a length of {length} characters, the limit is {limit}; shorten it',
  },
  'schema/too-few-items': {
    vi: 'có số phần tử là {count}, tối thiểu phải là {limit}',
    en: 'has a number of items of {count}, the least is {limit}',
  },
  'schema/too-many-items': {
    vi: 'có số phần tử là {count}, tối đa là {limit}; hãy chia nhỏ',
    en: 'has a number of items of {count}, the limit is {limit}; split it up',
  },
  'schema/too-small': {
    vi: 'đang là {received}, phải từ {limit} trở lên',
    en: 'is {received}, should be {limit} or more',
  },
  'schema/too-large': {
    vi: 'đang là {received}, không được quá {limit}',
    en: 'is {received}, should be {limit} or less',
  },
  'schema/not-whole': {
    vi: 'đang là {received}, phải là số nguyên',
    en: 'is {received}, should be a whole number',
  },
  'schema/bad-format': {
    vi: 'đang là {received}, phải là {expected}',
    en: 'is {received}, should be {expected}',
  },
  'schema/impossible-date': {
    vi: 'đang là {received}, ngày này không có trong lịch; hãy sửa lại',
    en: 'is {received}, a day that the calendar does not have; correct it',
  },
  'schema/reversed-period': {
    vi: 'kỳ kết thúc trước khi bắt đầu; hãy sửa lại hai ngày theo đúng thứ tự',
    en: 'the period ends before it starts; put the two days in order',
  },
  'schema/ragged-table': {
    vi: 'có hàng không đủ hoặc thừa ô; mỗi hàng phải có số ô như hàng tiêu đề',
    en: 'a row has too few or too many cells; each needs as many as the head row',
  },
  'schema/duplicate-unit': {
    vi: 'có đơn vị trùng mã; mỗi đơn vị phải có mã riêng',
    en: 'two units have the same code; give each a code of its own',
  },
  'schema/unknown-whole': {
    vi: 'không phải là mã của một đơn vị trong đợt báo cáo; hãy sửa mã hoặc để trống',
    en: 'is not the code of a unit of the round; correct the code or leave it out',
  },
  'schema/part-of-itself': {
    vi: 'đi thành vòng: đơn vị thuộc về chính mình; hãy bỏ bớt một quan hệ',
    en: 'runs in a circle: the unit is a part of itself; remove one of the relations',
  },
  'schema/too-deep': {
    vi: 'dữ liệu lồng nhau quá {limit} cấp; hãy làm phẳng bớt',
    en: 'the data is nested more than {limit} levels deep; make it flatter',
  },
  'schema/too-many-values': {
    vi: 'dữ liệu có quá {limit} giá trị; hãy chia nhỏ',
    en: 'the data holds more than {limit} values; split it up',
  },
  'schema/too-many-problems': {
    vi: 'còn {count} lỗi nữa chưa liệt kê; hãy sửa các lỗi trên rồi kiểm tra lại',
    en: 'a further {count} problems are not listed; mend those above and check again',
  },
  'schema/unreadable': {
    vi: 'dữ liệu không đúng cấu trúc; hãy đối chiếu với mẫu',
    en: 'the data does not have the right structure; compare it with the sample',
  },
  'json/too-large': {
    vi: 'dung lượng {size} byte, tối đa là {limit} byte; hãy chia nhỏ hoặc bỏ bớt',
    en: 'the size is {size} bytes, the limit is {limit} bytes; split it up or leave parts out',
  },
  'json/malformed': {
    vi: 'sai cú pháp JSON ở dòng {line}, cột {column}; hãy xem lại dấu phẩy, dấu ngoặc và dấu nháy quanh chỗ này',
    en: 'the JSON has a syntax error at line {line}, column {column}; look at the commas, brackets and quotes around it',
  },
  'json/duplicate-key': {
    vi: 'tên này đã có ở phía trước và lại xuất hiện ở dòng {line}, cột {column}; hãy chỉ giữ một',
    en: 'this name stands a second time at line {line}, column {column}; keep only one of the two',
  },
  'text/not-nfc': {
    vi: 'số chuỗi chữ chưa ở dạng Unicode dựng sẵn (NFC) là {count}; đã được chuẩn hoá khi đọc',
    en: 'the number of texts that were not in Unicode form NFC is {count}; they were normalised when read',
  },
  'round/unknown-unit': {
    vi: 'đợt báo cáo không có đơn vị mang mã {unit}; hãy xem lại danh sách đơn vị',
    en: 'the round has no unit with the code {unit}; look at the list of units',
  },
  'round/wrong-phase': {
    vi: 'đợt báo cáo {phase} nên không {step} được',
    en: 'the round {phase}, so it is not possible to {step}',
  },
  'round/wrong-status': {
    vi: '{unit} {status} nên không {step} được',
    en: '{unit} {status}, so it is not possible to {step}',
  },
  'round/wrong-version': {
    vi: 'báo cáo của {unit} được ghi là phiên bản {version}, phải là phiên bản {expected}; hãy xem lại tình hình mới nhất rồi làm lại',
    en: 'the report of {unit} is given as version {version}, should be version {expected}; look at the latest state and try again',
  },
  'round/same-content': {
    vi: 'báo cáo của {unit} giống hệt phiên bản {version} đã nhận; hãy kiểm tra xem có gửi nhầm tệp không',
    en: 'the report of {unit} is the same as version {version}, which is here already; check whether the wrong file was sent',
  },
  'round/received-after-recorded': {
    vi: 'ngày nhận báo cáo của {unit} là {received}, không được sau ngày ghi nhận {recorded}',
    en: 'the report of {unit} is said to have come on {received}, which should not be after {recorded}, when it was recorded',
  },
  'round/deadline-not-later': {
    vi: 'thời hạn mới của {unit} là hết ngày {deadline}, phải muộn hơn thời hạn đang có là hết ngày {current}',
    en: 'the new deadline of {unit} ends with {deadline}, should be later than the present one, which ends with {current}',
  },
  'round/wrong-reminder': {
    vi: 'lần đôn đốc đối với {unit} được ghi là lần {ordinal}, phải là lần {expected}',
    en: 'the reminder to {unit} is given as number {ordinal}, should be number {expected}',
  },
  'outline/duplicate-id': {
    vi: 'mã {id} đã dùng ở chỗ khác; mỗi mục, gợi ý, chỉ tiêu và loại đơn vị phải có mã riêng',
    en: 'the id {id} is in use elsewhere; each section, prompt, indicator and unit kind needs its own',
  },
  'outline/unknown-indicator': {
    vi: 'dẫn tới chỉ tiêu {id}, đề cương không có chỉ tiêu này; hãy sửa mã hoặc thêm chỉ tiêu',
    en: 'refers to the indicator {id}, which the outline does not have; correct the id or add it',
  },
  'outline/circle': {
    vi: 'quan hệ giữa các chỉ tiêu đi thành vòng khép kín; hãy bỏ bớt một quan hệ',
    en: 'the relations between indicators run in a circle; remove one of them',
  },
  'outline/unsuitable-relation': {
    vi: 'quan hệ với chỉ tiêu “{label}” không hợp: {reason}',
    en: 'the relation to the indicator “{label}” does not fit: {reason}',
  },
  'outline/unsuitable-aggregation': {
    vi: 'cách tổng hợp không hợp với chỉ tiêu “{label}”: {reason}',
    en: 'the aggregation does not fit the indicator “{label}”: {reason}',
  },
  'outline/unknown-unit-kind': {
    vi: 'dành cho loại đơn vị {id}, đề cương không khai báo loại này; hãy sửa mã hoặc khai báo thêm',
    en: 'is for the unit kind {id}, which the outline does not declare; correct the id or declare it',
  },
  'outline/group-asks': {
    vi: 'mục có mục con thì không nhận trả lời; hãy chuyển các gạch đầu dòng và chỉ tiêu xuống mục con',
    en: 'a section with subsections takes no response; move its dashes and indicators to a subsection',
  },
  'outline/too-deep': {
    vi: 'nằm sâu hơn cách đánh số có thể gọi tên (I., 1., a) và -, +); hãy đưa lên một cấp',
    en: 'lies deeper than the numbering can name (I., 1., a) and -, +); move it one level up',
  },
  'outline/lines-under-paragraph': {
    vi: 'đoạn gợi ý không có gạch đầu dòng bên dưới; hãy đổi thành gạch đầu dòng hoặc tách ra',
    en: 'a guidance paragraph has no lines below it; make it a dash or take the lines out',
  },
  'suppression/expired': {
    vi: 'việc để lại thông báo “{code}” đã hết hạn vào {until}; hãy sửa báo cáo, hoặc gia hạn kèm lý do',
    en: 'letting “{code}” stand ended on {until}; mend the report, or give another day and a reason',
  },
  'suppression/unused': {
    vi: 'xin để lại thông báo “{code}” nhưng không còn thông báo nào như vậy ở đó; hãy bỏ dòng này',
    en: 'lets “{code}” stand, of which there is none there any more; take it out',
  },
  'suppression/error-stands': {
    vi: 'xin để lại “{code}” nhưng đây là lỗi nên không để lại được; hãy sửa báo cáo rồi bỏ dòng này',
    en: 'lets “{code}” stand, which is an error and cannot; mend the report and take this out',
  },
  'outline/constraint-syntax': {
    vi: 'điều kiện viết sai từ ký tự thứ {column}; hãy sửa, ví dụ “{sample}”',
    en: 'the condition is malformed from character {column} on; mend it, as in “{sample}”',
  },
  'outline/constraint-too-large': {
    vi: 'điều kiện có hơn {limit} thành phần hoặc hơn {depth} lớp lồng nhau; hãy tách thành nhiều điều kiện',
    en: 'the condition has more than {limit} parts or more than {depth} levels; make several of it',
  },
  'outline/constraint-forbidden': {
    vi: 'điều kiện dùng “{found}”; chỉ được so sánh (==, !=, <, <=, >, >=, in), cộng trừ nhân chia và nối bằng &&, ||, !, ? :, không dùng hàm và vòng lặp',
    en: 'the condition uses “{found}”; only comparing (==, !=, <, <=, >, >=, in), + - * / and joining by &&, ||, !, ? : are allowed, no calls and no loops',
  },
  'outline/constraint-unknown-name': {
    vi: 'điều kiện nhắc đến “{name}”, đề cương không có tên này; {hint}',
    en: 'the condition names “{name}”, which the outline does not have; {hint}',
  },
  'outline/constraint-unknown-value': {
    vi: 'điều kiện so “{name}” với “{value}”; hãy dùng một trong các giá trị {list}',
    en: 'the condition compares “{name}” with “{value}”; use one of {list}',
  },
  'outline/constraint-wrong-type': {
    vi: 'điều kiện ghép những giá trị khác kiểu ở “{found}”; số chỉ so với số (trong danh sách viết 1.0), chữ với chữ, còn có hay không thì dùng trực tiếp',
    en: 'the condition joins values of different types at “{found}”; compare numbers with numbers (in a list write 1.0), text with text, and use yes or no by itself',
  },
  'outline/constraint-not-condition': {
    vi: 'biểu thức không cho kết quả đúng hay sai; hãy so sánh các chỉ tiêu với nhau hoặc với một số',
    en: 'the expression does not say true or false; compare indicators with each other or with a number',
  },
  'outline/constraint-without-figures': {
    vi: 'điều kiện không nhắc đến chỉ tiêu nào của kỳ này; hãy dùng figures cùng mã chỉ tiêu, hoặc bỏ điều kiện',
    en: 'the condition names no indicator of this period; use figures with the id of one, or remove it',
  },
  'outline/constraints-unchecked': {
    vi: 'số điều kiện giữa các chỉ tiêu là {count}, chưa được kiểm tra khi đọc đề cương ở đây',
    en: 'the number of conditions between indicators is {count}; they were not checked when the outline was read here',
  },
  'outline/not-nfc': {
    vi: 'chữ chưa ở dạng Unicode dựng sẵn (NFC); hãy chuẩn hoá trước khi lưu',
    en: 'the text is not in Unicode form NFC; normalise it before it is stored',
  },
} as const satisfies Catalogue;
