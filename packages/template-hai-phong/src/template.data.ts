import { defineTemplate } from '@baocao/template';
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
    symbol: 'BC/BCĐ',
    recipients: ['Ban Chỉ đạo thành phố (để b/c)', 'Ban Dân vận Thành ủy (để b/c)', 'Lưu BCĐ'],
    // Not the outline's "T/M": the head of a steering committee signs in person
    // (Hướng dẫn 36-HD/VPTW, 1.7).
    signature: { posts: ['TRƯỞNG BAN'], note: '(Ký tên, đóng dấu)' },
  },
  ruleSettings: {},
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
