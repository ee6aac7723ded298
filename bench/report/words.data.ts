/** Who acts in the sentences of the synthetic report. */
export const actors: readonly string[] = [
  'Cấp ủy, tổ chức đảng các cấp',
  'Chính quyền xã, phường, thị trấn',
  'Ủy ban Mặt trận Tổ quốc và các tổ chức chính trị - xã hội',
  'Ban Chỉ đạo thực hiện quy chế dân chủ ở cơ sở',
  'Người đứng đầu cơ quan, đơn vị',
  'Công đoàn cơ sở trong các doanh nghiệp',
  'Ban Thanh tra nhân dân',
  'Ban Giám sát đầu tư của cộng đồng',
  'Cán bộ, công chức, viên chức và người lao động',
  'Các phòng, ban chuyên môn của huyện',
  'Chi ủy, chi bộ thôn, tổ dân phố',
  'Hội Nông dân, Hội Liên hiệp Phụ nữ, Hội Cựu chiến binh',
];

/** What they do. */
export const deeds: readonly string[] = [
  'đã quán triệt, tuyên truyền các văn bản của Trung ương và thành phố về thực hiện dân chủ',
  'chủ động xây dựng kế hoạch, phân công nhiệm vụ cụ thể cho từng thành viên',
  'công khai đầy đủ những nội dung nhân dân được biết, được bàn và được giám sát',
  'tổ chức đối thoại trực tiếp với nhân dân, kịp thời giải quyết những vấn đề phát sinh từ cơ sở',
  'rà soát, sửa đổi, bổ sung quy chế làm việc, quy chế chi tiêu nội bộ',
  'niêm yết thủ tục hành chính, rút ngắn thời gian giải quyết hồ sơ',
  'vận động nhân dân hiến đất, góp công, góp của xây dựng nông thôn mới kiểu mẫu',
  'kiểm tra, giám sát việc quản lý, sử dụng các loại quỹ do nhân dân đóng góp',
  'tiếp nhận, phân loại và xử lý đơn thư khiếu nại, tố cáo theo đúng thẩm quyền',
  'tổ chức hội nghị cán bộ, công chức, hội nghị người lao động bảo đảm dân chủ, thiết thực',
  'ký kết thỏa ước lao động tập thể có nhiều điều khoản có lợi hơn cho người lao động',
  'lấy ý kiến nhân dân về quy hoạch, kế hoạch sử dụng đất, phương án bồi thường, tái định cư',
];

/** How it turned out. */
export const outcomes: readonly string[] = [
  'góp phần giữ vững an ninh chính trị, trật tự an toàn xã hội trên địa bàn',
  'tạo sự đồng thuận cao trong cán bộ, đảng viên và các tầng lớp nhân dân',
  'hạn chế tình trạng khiếu kiện đông người, vượt cấp',
  'nâng cao chất lượng, hiệu quả hoạt động của hệ thống chính trị ở cơ sở',
  'tuy nhiên, ở một số nơi việc triển khai còn chậm, nội dung công khai chưa đầy đủ',
  'phát huy quyền làm chủ của nhân dân theo phương châm “dân biết, dân bàn, dân làm, dân kiểm tra”',
  'xây dựng quan hệ lao động hài hòa, ổn định và tiến bộ trong doanh nghiệp',
  'khắc phục biểu hiện hình thức, dân chủ thiếu kỷ cương',
];

/** What the parts and sections are about. */
export const subjects: readonly string[] = [
  'Công tác lãnh đạo, chỉ đạo, quán triệt và triển khai thực hiện',
  'Kết quả thực hiện dân chủ ở xã, phường, thị trấn',
  'Kết quả thực hiện dân chủ trong cơ quan, đơn vị',
  'Kết quả thực hiện dân chủ tại nơi làm việc',
  'Công tác dân vận của chính quyền, cải cách hành chính',
  'Công tác tiếp công dân, giải quyết khiếu nại, tố cáo',
  'Hoạt động của Mặt trận Tổ quốc và các tổ chức chính trị - xã hội',
  'Công tác kiểm tra, giám sát',
  'Hạn chế, khó khăn và nguyên nhân',
  'Phương hướng, nhiệm vụ và giải pháp trọng tâm',
];

/** Names of places, put together from two syllables. */
export const placeNames: { readonly first: readonly string[]; readonly second: readonly string[] } =
  {
    first: [
      'An',
      'Bình',
      'Cẩm',
      'Đại',
      'Đông',
      'Hòa',
      'Kiến',
      'Lưu',
      'Nghĩa',
      'Phú',
      'Quảng',
      'Tân',
      'Thủy',
      'Vĩnh',
      'Yên',
    ],
    second: [
      'Bảo',
      'Dương',
      'Đức',
      'Hưng',
      'Khê',
      'Lãng',
      'Lộ',
      'Nguyên',
      'Phương',
      'Sơn',
      'Thắng',
      'Thụy',
      'Tiến',
      'Xá',
      'Ý',
    ],
  };
