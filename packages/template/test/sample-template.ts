import { sampleOutline, sampleRound } from '@baocao/core/testing';
import { defineTemplate } from '../src/define-template.js';
import { extendTemplate } from '../src/adapt/extend-template.js';

/** An invented template on the sample outline and round of `@baocao/core/testing`. */
export const sampleTemplate = defineTemplate({
  id: 'song-lam',
  version: '1.0.0',
  name: 'Báo cáo thực hiện quy chế dân chủ ở cơ sở, thành phố Sông Lam',
  styleProfile: 'party-2018',
  outline: sampleOutline,
  outlineSignature: { posts: ['TRƯỞNG BAN'], note: '(Ký tên, đóng dấu)' },
  round: sampleRound,
  report: {
    subject: 'kết quả thực hiện quy chế dân chủ ở cơ sở 6 tháng đầu năm 2023',
    issuer: 'BAN CHỈ ĐẠO THỰC HIỆN QUY CHẾ DÂN CHỦ',
    symbol: 'BC/BCĐ',
    recipients: ['Ban Chỉ đạo thành phố', 'Lưu BCĐ'],
    signature: { posts: ['TRƯỞNG BAN'] },
  },
  ruleSettings: {},
});

/** The same in the layout of the State administration. */
export const stateTemplate = extendTemplate(sampleTemplate, {
  id: 'song-lam-state',
  version: '1.0.0',
  styleProfile: 'state-2020',
});

/** The same in the layout of the Party of 2026: "I-", "Về việc". */
export const partyTemplate2026 = extendTemplate(sampleTemplate, {
  id: 'song-lam-2026',
  version: '1.0.0',
  styleProfile: 'party-2026',
});
