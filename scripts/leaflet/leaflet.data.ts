import {
  cell,
  heading,
  list,
  listItem,
  paragraph,
  run,
  table,
  title,
  type OfficialDocument,
} from '@baocao/document';

/** A row of the table; who it speaks of stays on one line. */
const row = (who: string, does: string) => [
  cell([run(who.replaceAll(' ', '\u00A0'), { bold: true })]),
  cell(does),
];

/** What the product is, on one page, for those who send, write, read and add up reports. */
export const leaflet: OfficialDocument = {
  profile: 'state-2020',
  language: 'vi',
  properties: {
    title: 'Tờ giới thiệu phần mềm Báo cáo',
    author: 'Dự án Báo cáo',
    subject: 'Phục vụ một đợt báo cáo, từ công văn đến báo cáo tổng hợp',
  },
  sections: [
    {
      blocks: [
        title({
          name: 'Phần mềm Báo cáo',
          summary: 'Một đợt báo cáo, từ công văn, đề cương đến báo cáo tổng hợp',
        }),
        paragraph(
          'Mỗi đợt báo cáo, hàng trăm đơn vị cùng viết theo một đề cương; một vài cán bộ đọc, nhắc, chép lại và cộng lại. Phần mềm làm phần việc lặp đi lặp lại đó, để người viết và người đọc dành thời gian cho nội dung.',
        ),
        heading({ level: 2, number: '1.', text: 'Mỗi người được giúp việc gì' }),
        table({
          description: 'Phần mềm giúp từng người trong một đợt báo cáo những việc gì',
          head: [cell('Người làm'), cell('Phần mềm giúp')],
          rows: [
            row(
              'Cơ quan chủ trì',
              'Có công văn, đề cương, mẫu báo cáo đúng thể thức; biết đơn vị nào đã gửi, gửi chậm, chưa gửi; soạn sẵn công văn đôn đốc.',
            ),
            row(
              'Đơn vị báo cáo',
              'Viết bằng Word hoặc trên trang web; được nhắc mục còn thiếu, số liệu không khớp, năm cũ còn sót trước khi gửi.',
            ),
            row(
              'Người tổng hợp',
              'Có sẵn biểu số liệu và dự thảo báo cáo tổng hợp; ý giống nhau chỉ nêu một lần, kèm tên đơn vị; số nào, câu nào cũng tra được nguồn.',
            ),
            row(
              'Lãnh đạo',
              'Biết tình hình gửi báo cáo tại mọi thời điểm; so sánh được với kỳ trước, kể cả khi đơn vị đã sáp nhập.',
            ),
          ],
        }),
        heading({ level: 2, number: '2.', text: 'Những điều phần mềm giữ đúng' }),
        list([
          listItem([
            run('Không tự đặt ra, không bỏ sót: ', { bold: true }),
            run(
              'câu chữ, số liệu đều của đơn vị hoặc của người biên tập; nội dung nào chưa xếp được vào mục đều được nêu rõ.',
            ),
          ]),
          listItem([
            run('Số liệu rõ ràng: ', { bold: true }),
            run(
              '“không phát sinh”, “chưa có số liệu” và số 0 là ba điều khác nhau; tỷ lệ tính lại từ tử số và mẫu số, không lấy trung bình cộng.',
            ),
          ]),
          listItem([
            run('Đúng thể thức: ', { bold: true }),
            run(
              'của Đảng (Hướng dẫn số 36-HD/VPTW), của Nhà nước (Nghị định số 30/2020/NĐ-CP); bản Word và bản PDF cùng một nội dung.',
            ),
          ]),
          listItem([
            run('Có căn cứ: ', { bold: true }),
            run('lời nhắc nào cũng ghi căn cứ; văn bản hết hiệu lực được chỉ ra.'),
          ]),
          listItem([
            run('Dữ liệu thuộc về cơ quan: ', { bold: true }),
            run('chạy được trên máy không nối mạng; mã nguồn mở, không thu phí.'),
          ]),
        ]),
        heading({ level: 2, number: '3.', text: 'Đã thử trên đợt báo cáo có thật' }),
        paragraph(
          'Phần mềm thực hiện trọn vẹn đợt báo cáo theo Công văn số 42-CV/BCĐ ngày 25/5/2023 của Ban Chỉ đạo thực hiện quy chế dân chủ thành phố Hải Phòng: đề cương 5 phần, 33 đơn vị, 35 chỉ tiêu. Thử với 3.321 đơn vị cấp xã giả định, tổng hợp xong trong khoảng nửa phút trên một máy tính thông thường.',
        ),
        heading({ level: 2, number: '4.', text: 'Bắt đầu từ đâu' }),
        paragraph(
          'Giao tệp Word của công văn và đề cương cho bộ phận công nghệ thông tin để lập một đợt chạy thử. Tài liệu hướng dẫn: trang “Bắt đầu trong mười phút”.',
        ),
        paragraph([run('Tờ giới thiệu này do chính phần mềm in ra.', { italic: true })]),
      ],
    },
  ],
};
