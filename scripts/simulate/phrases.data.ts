/**
 * What the invented reports are put together from. `[a|b]` is a choice, `{n}` a small number,
 * `{big}` a large one, `{share}` a percentage, `{place}` a place, `{day}` a day of the period.
 */
export type SectionPhrases = {
  /** What many units say in nearly the same words. */
  readonly common: readonly string[];
  /** What each unit says with places and numbers of its own. */
  readonly own: readonly string[];
};

/** By the last part of a section's id; what has no phrases of its own takes those of `any`. */
export const phrases: Readonly<Record<string, SectionPhrases>> = {
  any: {
    common: [
      'Việc thực hiện dân chủ được gắn với nhiệm vụ chính trị của [đơn vị|địa phương, đơn vị], được đưa vào chương trình công tác hằng quý và là một tiêu chí đánh giá, xếp loại tập thể, cá nhân.',
      'Nội dung công khai, hình thức công khai và thời gian công khai được thực hiện [đúng quy định|theo đúng quy định], thuận tiện cho người dân, cán bộ, công chức theo dõi và giám sát.',
    ],
    own: [
      'Tại {place}, [đã tổ chức|tổ chức] {n} cuộc họp dân để bàn mức đóng góp làm đường và nhà văn hóa, có {share} số hộ dự họp, thống nhất bằng biểu quyết.',
      'Trong kỳ có {n} ý kiến góp ý gửi qua hộp thư, {share} đã được trả lời bằng văn bản, số còn lại được giải đáp tại buổi đối thoại ngày {day}.',
      'Mô hình tự quản ở {place} thu hút {big} lượt người tham gia, được cấp trên đánh giá là cách làm sát thực tế.',
    ],
  },
  context: {
    common: [
      'Tình hình kinh tế - xã hội ổn định, quốc phòng - an ninh được giữ vững; khối lượng công việc về giải phóng mặt bằng và cải cách hành chính [tăng|tăng nhiều] so với cùng kỳ.',
    ],
    own: [
      'Toàn đơn vị có {big} cán bộ, công chức, viên chức và người lao động; {n} tổ chức cơ sở đảng trực thuộc với {big} đảng viên.',
      'Đầu năm, việc thu hồi đất cho dự án đi qua {place} liên quan tới {big} hộ, đòi hỏi công khai phương án và đối thoại ngay từ bước kiểm đếm.',
    ],
  },
  'party-committee': {
    common: [
      'Cấp ủy đã ban hành kế hoạch thực hiện Chỉ thị số 15-CT/TU, ngày 21/11/2022 của Ban Thường vụ Thành ủy và [tổ chức quán triệt|quán triệt] tới toàn thể cán bộ, đảng viên, công chức, viên chức trong đơn vị.',
      'Người đứng đầu cấp ủy thực hiện nghiêm lịch tiếp công dân, đối thoại; kết luận sau đối thoại được [niêm yết|thông báo] công khai để Nhân dân theo dõi, giám sát.',
    ],
    own: [
      'Cấp ủy ban hành {n} văn bản lãnh đạo, chỉ đạo; giao ủy viên phụ trách kiểm tra {n} chi bộ, nhắc nhở những chi bộ ra nghị quyết chuyên đề còn chậm.',
      'Người đứng đầu cấp ủy và chính quyền đối thoại {n} cuộc với {big} lượt người dự; {share} kiến nghị được trả lời ngay tại hội nghị.',
      'Hội nghị quán triệt ngày {day} tại {place} có {big} đại biểu dự, kết hợp trực tiếp và trực tuyến.',
    ],
  },
  government: {
    common: [
      'Chính quyền các cấp công khai thủ tục hành chính, [rút ngắn|cắt giảm] thời gian giải quyết hồ sơ và bố trí cán bộ hướng dẫn người dân làm dịch vụ công trực tuyến.',
    ],
    own: [
      'Đã giải quyết {share} số kiến nghị của cử tri tiếp nhận trong kỳ; còn lại thuộc các dự án chờ bố trí vốn ở {place}.',
      'Ủy ban nhân dân kiểm tra công vụ {n} cuộc, phê bình {n} tập thể chậm niêm yết kết luận thanh tra.',
    ],
  },
  'front-and-organisations': {
    common: [
      'Mặt trận Tổ quốc và các tổ chức chính trị - xã hội chủ động [giám sát|giám sát, phản biện], vận động đoàn viên, hội viên tham gia góp ý xây dựng Đảng, xây dựng chính quyền.',
    ],
    own: [
      'Mặt trận Tổ quốc chủ trì giám sát {n} cuộc về thu, chi các khoản đóng góp ở {place}; {n} kiến nghị sau giám sát đã được tiếp thu.',
      'Hội Phụ nữ và Đoàn Thanh niên duy trì {n} tổ tự quản, vận động {big} lượt hội viên tham gia dọn vệ sinh, giữ trật tự.',
    ],
  },
  'steering-committee': {
    common: [
      'Ban Chỉ đạo được [kiện toàn|củng cố, kiện toàn] khi có thay đổi nhân sự, phân công thành viên phụ trách từng địa bàn và duy trì chế độ họp, thông tin, báo cáo.',
    ],
    own: [
      'Ban Chỉ đạo kiểm tra {n} cơ sở, qua đó yêu cầu một số cơ sở tại {place} bổ sung quy chế và công khai lại các khoản thu.',
      'Xây dựng {n} mô hình điểm, nổi bật là tổ dân phố ở {place} với {share} số hộ ký cam kết.',
    ],
  },
  communes: {
    common: [
      'Các xã, phường, thị trấn thực hiện nghiêm những nội dung phải công khai để Nhân dân biết, những nội dung Nhân dân bàn và quyết định trực tiếp bằng [niêm yết, truyền thanh và họp thôn, tổ dân phố|truyền thanh, niêm yết và họp thôn, tổ dân phố].',
      'Ban thanh tra nhân dân và Ban giám sát đầu tư của cộng đồng hoạt động nền nếp, giám sát các công trình có vốn đóng góp của Nhân dân từ khâu [khảo sát|lập dự toán] tới khi bàn giao.',
    ],
    own: [
      'Nhân dân {place} hiến {big} m² đất, góp {big} ngày công mở rộng đường; danh sách đóng góp được niêm yết ở nhà văn hóa từ ngày {day}.',
      'Sửa đổi {n} hương ước, quy ước; {share} số hộ tham gia ý kiến trước khi thông qua.',
      'Các tổ hòa giải ở {place} tiếp nhận {n} vụ việc, hòa giải thành {share}; không để phát sinh điểm nóng.',
    ],
  },
  agencies: {
    common: [
      'Cơ quan, đơn vị tổ chức hội nghị cán bộ, công chức, viên chức đúng quy trình; công khai dự toán, quyết toán, tuyển dụng, bổ nhiệm, đánh giá, khen thưởng theo Nghị định số 04/2015/NĐ-CP, ngày 09/01/2015 của Chính phủ.',
    ],
    own: [
      'Rà soát, sửa đổi {n} quy chế nội bộ; lấy ý kiến {big} lượt cán bộ, công chức, viên chức trước khi ban hành.',
      'Sắp xếp {n} đơn vị trực thuộc được bàn công khai trong chi bộ và công đoàn, {share} ý kiến đồng thuận.',
    ],
  },
  enterprises: {
    common: [
      'Người sử dụng lao động [công khai|công khai đầy đủ] nội quy, thang lương, bảng lương, việc trích nộp bảo hiểm xã hội và quỹ phúc lợi; người lao động tham gia ý kiến tại hội nghị người lao động.',
    ],
    own: [
      'Tổ chức {n} cuộc đối thoại tại nơi làm việc ở các doanh nghiệp khu vực {place}; {n} kiến nghị về bữa ăn ca và phương tiện đi lại được giải quyết.',
      'Có {n} doanh nghiệp ký mới thỏa ước lao động tập thể, {share} bản có điều khoản có lợi hơn cho người lao động.',
    ],
  },
  achievements: {
    common: [
      'Nhận thức của cấp ủy, chính quyền và Nhân dân về thực hiện dân chủ ở cơ sở [được nâng lên|chuyển biến rõ]; người dân chủ động hơn trong việc bàn, quyết định và giám sát.',
    ],
    own: [
      'Số đơn thư vượt cấp giảm {n} đơn so với cùng kỳ; {place} không còn vụ việc tồn đọng kéo dài.',
    ],
  },
  shortcomings: {
    common: [
      'Một số nơi công khai còn hình thức, [chậm cập nhật|chưa kịp thời cập nhật]; chất lượng một số cuộc đối thoại chưa cao.',
    ],
    own: [
      'Còn {n} đơn vị chưa sửa quy chế theo hướng dẫn mới; tại {place} việc niêm yết chưa đủ thời gian.',
    ],
  },
  causes: {
    common: [
      'Cán bộ làm công tác dân vận [phần lớn kiêm nhiệm|chủ yếu kiêm nhiệm], kinh phí cho tuyên truyền, tập huấn còn hạn chế.',
    ],
    own: ['Trong kỳ thay đổi {n} cán bộ phụ trách; khối lượng hồ sơ ở {place} tăng {share}.'],
  },
  tasks: {
    common: [
      'Tổ chức [phổ biến|tuyên truyền, phổ biến] Luật Thực hiện dân chủ ở cơ sở tới cán bộ, đảng viên và Nhân dân; rà soát, sửa đổi quy chế cho phù hợp với Luật.',
      'Tăng cường kiểm tra, giám sát của Ban Chỉ đạo; kịp thời nhân rộng mô hình, cách làm hay ở cơ sở.',
    ],
    own: [
      'Kiểm tra {n} cơ sở, đối thoại {n} cuộc; hoàn thành việc sửa hương ước ở {place} trước ngày 15/11/2023.',
    ],
  },
  proposals: {
    common: [
      'Đề nghị Ban Chỉ đạo thành phố sớm hướng dẫn chuyển tiếp khi Luật Thực hiện dân chủ ở cơ sở [có hiệu lực|có hiệu lực thi hành] và tổ chức tập huấn cho cán bộ cơ sở.',
    ],
    own: ['Đề nghị hỗ trợ kinh phí in {big} tờ gấp tuyên truyền cho {n} tổ dân phố ở {place}.'],
  },
};

/** Departments of the demo beside those of the template; an invented list, not a real one. */
export const moreDepartments: readonly string[] = [
  'Sở Công Thương',
  'Sở Du lịch',
  'Sở Giao thông vận tải',
  'Sở Kế hoạch và Đầu tư',
  'Sở Khoa học và Công nghệ',
  'Sở Ngoại vụ',
  'Sở Văn hóa và Thể thao',
  'Văn phòng Ủy ban nhân dân thành phố',
  'Cục Thuế thành phố',
  'Cục Hải quan thành phố',
  'Bảo hiểm xã hội thành phố',
  'Kho bạc Nhà nước thành phố',
  'Viện Quy hoạch thành phố',
];
