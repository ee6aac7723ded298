import type { Round } from '../round/round-schema.js';

/** An invented round on the sample outline: a city asks a district and a department. */
export const sampleRound: Round = {
  id: 'sample-2023-h1',
  outline: { id: 'sample', version: '1.2.0' },
  letter: {
    header: {
      superior: 'THÀNH ỦY SÔNG LAM',
      issuer: 'BAN CHỈ ĐẠO THỰC HIỆN QUY CHẾ DÂN CHỦ',
      number: { sequence: 17, symbol: 'CV/BCĐ' },
      place: 'Sông Lam',
      date: '2023-05-22',
      addressees: ['Ban Chỉ đạo thực hiện quy chế dân chủ các quận, huyện, ban, sở, ngành'],
      recipients: ['Như trên', 'Lưu BCĐ'],
      signature: { posts: ['TRƯỞNG BAN'], name: 'Trần Thị Minh' },
    },
    subject: 'báo cáo kết quả thực hiện quy chế dân chủ ở cơ sở 6 tháng đầu năm 2023',
    body: [
      {
        type: 'paragraph',
        content: [
          { text: 'Ban Chỉ đạo thành phố đề nghị các đơn vị báo cáo theo đề cương gửi kèm.' },
        ],
      },
    ],
    citations: [],
  },
  receivingBody: {
    name: 'Ban Chỉ đạo thành phố',
    through: 'Ban Dân vận Thành ủy',
    address: 'số 1 Bến Thủy, Sông Lam',
  },
  period: { kind: 'half-year', year: 2023, half: 1, dataClose: '2023-06-05' },
  deadline: { kind: 'before', date: '2023-06-15' },
  units: [
    { id: 'ben-thuy', name: 'Huyện Bến Thủy', kind: 'district', place: 'Bến Thủy' },
    { id: 'culture', name: 'Sở Văn hóa và Thể thao', kind: 'department' },
  ],
};
