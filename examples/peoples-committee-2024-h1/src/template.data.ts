import type { Unit } from '@baocao/core';
import { extendTemplate, peoplesCommitteeForm, stateDataClose } from '@baocao/template';
import { haiPhongTemplate, underLaw2022 } from '@baocao/template-hai-phong';

const { words, cite } = underLaw2022('state');
const half = { kind: 'half-year', year: 2024, half: 1 } as const;
const subject = 'kết quả thực hiện dân chủ ở cơ sở 6 tháng đầu năm 2024';
const committee = 'Ủy ban nhân dân';

const units: readonly Unit[] = ['thành phố Bến Thủy', 'huyện An Phú', 'huyện Phúc Lộc'].map(
  (name, index) => ({
    id: ['ben-thuy', 'an-phu', 'phuc-loc'][index] ?? '',
    name: `${committee} ${name}`,
    kind: 'district',
    issuer: `${committee} ${name}`,
    place: name.replace(/^(thành phố|huyện) /u, ''),
  }),
);

/**
 * The State's line of reporting under the Law: the People's Committee of an invented province asks
 * those of its districts, in the layout of the State, with the close of data of Decree 09/2019/NĐ-CP.
 */
export const peoplesCommittee2024 = extendTemplate(haiPhongTemplate, {
  id: 'song-lam-2024-h1',
  version: '1.0.0',
  relation: 'inspired-by',
  name: 'Báo cáo thực hiện dân chủ ở cơ sở, tỉnh Sông Lam',
  styleProfile: 'state-2020',
  words: {
    ...words,
    'việc xây dựng và thực hiện quy chế dân chủ': 'thực hiện dân chủ',
    '6 tháng đầu năm; nhiệm vụ 6 tháng cuối năm 2023': '6 tháng đầu năm 2024',
    'xây dựng và thực hiện QCDC': 'thực hiện dân chủ',
    'ban hành QCDC': 'ban hành quy chế dân chủ',
    'QCDC Ở CƠ SỞ': 'DÂN CHỦ Ở CƠ SỞ',
    QCDC: 'dân chủ',
  },
  outline: {
    id: 'thuc-hien-dan-chu-song-lam',
    version: '1.0.0',
    attachedTo: '(Kèm theo Công văn của Ủy ban nhân dân tỉnh)',
    unitKinds: [{ id: 'district', label: 'huyện, thành phố' }],
    nodes: {
      context: { heading: 'ĐẶC ĐIỂM, TÌNH HÌNH CỦA ĐỊA PHƯƠNG' },
      leadership: { heading: 'CÔNG TÁC CHỈ ĐẠO, TRIỂN KHAI THỰC HIỆN' },
      'leadership.party-committee': 'drop',
      'leadership.steering-committee': 'drop',
      assessment: { heading: 'ĐÁNH GIÁ CHUNG' },
      outlook: { heading: 'NHIỆM VỤ TRỌNG TÂM 6 THÁNG CUỐI NĂM 2024 VÀ KIẾN NGHỊ' },
    },
    guidance: {
      'leadership.government.peoples-committees': 'drop',
      'leadership.front-and-organisations.supervision-and-criticism': 'drop',
      'results.communes.new-rural-areas': 'drop',
      'assessment.achievements.scope': 'drop',
      'assessment.shortcomings.scope': 'drop',
      'outlook.tasks.scope': 'drop',
      'outlook.proposals.to-higher-levels': 'drop',
    },
    cite,
  },
  outlineSignature: { posts: [] },
  round: {
    id: 'thuc-hien-dan-chu-2024-h1',
    letter: {
      header: {
        issuer: `${committee} tỉnh Sông Lam`,
        number: { sequence: 1260, symbol: 'UBND-NC' },
        place: 'Sông Lam',
        date: '2024-05-27',
        addressees: [`${committee} các huyện, thành phố`],
        recipients: ['Như trên', 'Sở Nội vụ', 'Lưu: VT, NC'],
        signature: { ...peoplesCommitteeForm.signature, note: undefined, name: 'Lê Minh Hòa' },
      },
      subject: `báo cáo ${subject}`,
      body: [
        'Thực hiện Luật Thực hiện dân chủ ở cơ sở, Ủy ban nhân dân tỉnh đề nghị Ủy ban nhân dân các huyện, thành phố báo cáo kết quả thực hiện 6 tháng đầu năm 2024 (có đề cương gửi kèm).',
        'Báo cáo gửi về Ủy ban nhân dân tỉnh (qua Sở Nội vụ) chậm nhất ngày 18/6/2024./.',
      ].map((text) => ({ type: 'paragraph', content: [{ text }] })),
      citations: [{ kind: 'Luật', name: 'Luật Thực hiện dân chủ ở cơ sở' }],
    },
    receivingBody: { name: `${committee} tỉnh`, through: 'Sở Nội vụ', address: 'tỉnh Sông Lam' },
    period: { ...half, dataClose: stateDataClose(half).to },
    deadline: { kind: 'on-or-before', date: '2024-06-18' },
    units,
  },
  report: {
    ...peoplesCommitteeForm,
    subject,
    recipients: [`${committee} tỉnh`, 'Sở Nội vụ', 'Lưu: VT'],
  },
});
