import type { Letter } from '@baocao/core';

/** Letter 42-CV/BCĐ of 25 May 2023, word for word; the layout adds what every letter has. */
export const haiPhongLetter = {
  header: {
    superior: 'THÀNH ỦY HẢI PHÒNG',
    issuer: 'BAN CHỈ ĐẠO THỰC HIỆN QUY CHẾ DÂN CHỦ',
    number: { sequence: 42, symbol: 'CV/BCĐ' },
    place: 'Hải Phòng',
    date: '2023-05-25',
    addressees: [
      'Ban Chỉ đạo thực hiện quy chế dân chủ các quận, huyện; các đảng bộ trực thuộc Thành ủy',
      'Ban Chỉ đạo thực hiện quy chế dân chủ các ban, sở, ngành thành phố',
    ],
    recipients: [
      'Đ/c Phó Bí thư TT Thành ủy, Trưởng BCĐ TP (để b/c)',
      'Như trên',
      'Thành viên Ban Chỉ đạo TP',
      'Tổ Thư ký giúp việc Ban Chỉ đạo TP',
      'Lưu BCĐ',
    ],
    signature: {
      capacity: { kind: 'in-place-of', body: 'TRƯỞNG BAN DÂN VẬN' },
      posts: ['PHÓ TRƯỞNG BAN', 'kiêm', 'ỦY VIÊN THƯỜNG TRỰC BAN CHỈ ĐẠO'],
      name: 'Nguyễn Văn Thành',
    },
  },
  subject: 'báo cáo kết quả xây dựng và thực hiện quy chế dân chủ ở cơ sở 6 tháng đầu năm 2023',
  body: [
    {
      type: 'paragraph',
      content: [
        {
          text: 'Thực hiện Chương trình công tác số 01-CTr/TU, ngày 28/02/2023 của Ban Chỉ đạo thành phố xây dựng và thực hiện quy chế dân chủ ở cơ sở (Ban Chỉ đạo thành phố); Ban Chỉ đạo thành phố đề nghị Ban Chỉ đạo thực hiện QCDC các quận, huyện; các đảng bộ trực thuộc Thành uỷ; các ban, sở, ngành thành phố đánh giá kết quả xây dựng và thực hiện QCDC ở cơ sở, Pháp lệnh thực hiện dân chủ ở xã, phường, thị trấn 6 tháng đầu năm; nhiệm vụ trọng tâm 6 tháng cuối năm 2023 (có đề cương báo cáo gửi kèm).',
        },
      ],
    },
    {
      type: 'paragraph',
      content: [
        {
          text: 'Báo cáo gửi về Ban Chỉ đạo thành phố (qua Ban Dân vận Thành ủy - Cơ quan Thường trực Ban Chỉ đạo, số 128 Lạch Tray, Ngô Quyền, Hải Phòng) trước ngày 15/6/2023 để tổng hợp báo cáo Thường trực Thành uỷ và Ban Chỉ đạo Trung ương thực hiện QCDC ở cơ sở./.',
        },
      ],
    },
  ],
  citations: [
    {
      kind: 'Chương trình công tác',
      number: '01-CTr/TU',
      date: '2023-02-28',
      issuer: 'Ban Chỉ đạo thành phố xây dựng và thực hiện quy chế dân chủ ở cơ sở',
    },
    { kind: 'Pháp lệnh', name: 'Pháp lệnh thực hiện dân chủ ở xã, phường, thị trấn' },
  ],
} as const satisfies Letter;
