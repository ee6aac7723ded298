import { defineTemplate, partySteeringCommitteeForm } from '@baocao/template';
import { haiPhongInstruments } from './instruments.data.js';
import { haiPhongOutline } from './outline.data.js';
import { haiPhongRound } from './round.data.js';

/** Hải Phòng's reporting on grassroots democracy: letter 42-CV/BCĐ, its outline and its round. */
export const haiPhongTemplate = defineTemplate({
  id: 'hai-phong',
  version: '1.0.0',
  name: 'Báo cáo kết quả xây dựng và thực hiện quy chế dân chủ ở cơ sở, thành phố Hải Phòng',
  styleProfile: 'party-2018',
  outline: haiPhongOutline,
  outlineSignature: {
    capacity: { kind: 'on-behalf-of', body: 'BAN CHỈ ĐẠO' },
    posts: [],
    note: '(Ký tên, đóng dấu)',
  },
  round: haiPhongRound,
  report: {
    subject: haiPhongOutline.title.subject,
    issuer: 'BAN CHỈ ĐẠO THỰC HIỆN QUY CHẾ DÂN CHỦ',
    // Not the outline's "T/M": see the form.
    ...partySteeringCommitteeForm,
    recipients: ['Ban Chỉ đạo thành phố (để b/c)', 'Ban Dân vận Thành ủy (để b/c)', 'Lưu BCĐ'],
  },
  // The letter names both bodies that the committee reports to.
  consolidated: {
    unit: 'hai-phong',
    subject: haiPhongOutline.title.subject,
    header: {
      superior: haiPhongRound.letter.header.superior,
      issuer: haiPhongRound.letter.header.issuer,
      place: haiPhongRound.letter.header.place,
      addressees: [
        'Thường trực Thành ủy',
        'Ban Chỉ đạo Trung ương thực hiện quy chế dân chủ ở cơ sở',
      ],
      recipients: ['Như trên', 'Thành viên Ban Chỉ đạo TP', 'Lưu BCĐ'],
      signature: { posts: ['TRƯỞNG BAN'], note: '(Ký tên, đóng dấu)' },
    },
    symbol: 'BC/BCĐ',
  },
  ruleSettings: {},
  instruments: haiPhongInstruments,
  adaptation: {
    rest: ['reword', 'extend'],
    sections: {
      // The outline itself lets units choose here: "tuỳ theo đặc điểm cụ thể".
      results: ['reword', 'omit', 'extend', 'move'],
      // Assessments are compared from period to period.
      assessment: ['extend'],
    },
  },
});
