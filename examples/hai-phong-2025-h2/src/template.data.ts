import { profileFor } from '@baocao/document';
import { extendTemplate } from '@baocao/template';
import { haiPhongTemplate, haiPhongUnitHistory, underLaw2022 } from '@baocao/template-hai-phong';
import { communes } from './units.data.js';

const { words, cite, citeParty } = underLaw2022('party');
const deadline = { kind: 'on-or-before', date: '2025-12-15' } as const;
const { letter } = haiPhongTemplate.round;
const subject = 'kết quả việc xây dựng và thực hiện quy chế dân chủ ở cơ sở 6 tháng cuối năm 2025';

/**
 * The second half of 2025 as Hải Phòng could send it: to 114 communes instead of 15 districts, under
 * the Law that ended the Ordinance, in the layout that the Party has on the day of its deadline.
 */
export const haiPhong2025 = extendTemplate(haiPhongTemplate, {
  id: 'hai-phong-2025-h2',
  version: '1.0.0',
  relation: 'complies-with',
  styleProfile: profileFor({ regime: 'party', date: deadline.date }).profile.id,
  unitHistory: haiPhongUnitHistory,
  words: {
    ...words,
    '6 tháng đầu năm; nhiệm vụ 6 tháng cuối năm 2023':
      '6 tháng cuối năm 2025; nhiệm vụ 6 tháng đầu năm 2026',
    '6 tháng đầu năm 2023': '6 tháng cuối năm 2025',
    '6 THÁNG CUỐI NĂM 2023': '6 THÁNG ĐẦU NĂM 2026',
    'an ninh năm 2023': 'an ninh năm 2025',
    'xã, phường, thị trấn': 'xã, phường, đặc khu',
  },
  outline: {
    id: 'qcdc-hai-phong-2025',
    version: '1.0.0',
    attachedTo: '(kèm theo Công văn của Ban Chỉ đạo thành phố)',
    unitKinds: [
      { id: 'commune', label: 'xã, phường, đặc khu' },
      { id: 'party-committee', label: 'đảng bộ trực thuộc Thành ủy' },
      { id: 'department', label: 'ban, sở, ngành thành phố' },
    ],
    replaceKinds: { district: 'commune' },
    guidance: {
      'leadership.party-committee.city-theme-and-dialogue': {
        text: 'Công tác lãnh đạo, chỉ đạo xây dựng và thực hiện QCDC ở cơ sở gắn với vận hành chính quyền địa phương hai cấp; thực hiện đối thoại trực tiếp giữa người đứng đầu cấp ủy, chính quyền các cấp với Nhân dân.',
        citations: undefined,
      },
    },
    cite: { ...cite, ...citeParty },
  },
  round: {
    id: 'qcdc-2025-h2',
    letter: {
      header: {
        ...letter.header,
        number: undefined,
        date: undefined,
        addressees: ['Ban Chỉ đạo thực hiện quy chế dân chủ các xã, phường, đặc khu'],
        recipients: ['Như trên', 'Thành viên Ban Chỉ đạo TP', 'Lưu BCĐ'],
        signature: { posts: ['TRƯỞNG BAN'] },
      },
      subject: `báo cáo ${subject}`,
      body: [
        `Ban Chỉ đạo thành phố đề nghị Ban Chỉ đạo thực hiện quy chế dân chủ các xã, phường, đặc khu báo cáo ${subject} (có đề cương báo cáo gửi kèm).`,
        'Báo cáo gửi về Ban Chỉ đạo thành phố (qua Ban Tuyên giáo và Dân vận Thành ủy) chậm nhất ngày 15/12/2025./.',
      ].map((text) => ({ type: 'paragraph', content: [{ text }] })),
      citations: [],
    },
    receivingBody: {
      name: 'Ban Chỉ đạo thành phố',
      through: 'Ban Tuyên giáo và Dân vận Thành ủy',
      address: 'thành phố Hải Phòng',
    },
    period: { kind: 'half-year', year: 2025, half: 2 },
    deadline,
    units: communes,
  },
  report: {
    recipients: [
      'Ban Chỉ đạo thành phố (để b/c)',
      'Ban Tuyên giáo và Dân vận Thành ủy (để b/c)',
      'Lưu BCĐ',
    ],
  },
});
