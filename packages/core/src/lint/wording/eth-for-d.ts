import { ethForDRule } from '../../rules/wording/eth-for-d.js';
import { lintOfTexts } from '../engine/lint-of-texts.js';

/** `wording/eth-for-d`, held against letter and outline. */
export const ethForDLint = lintOfTexts(ethForDRule, {
  valid: [
    {
      title: { vi: 'Chữ tiếng Việt', en: 'Vietnamese letters' },
      letter: { body: ['Ban Chỉ đạo đề nghị.'] },
    },
    {
      title: { vi: 'Không có chữ Đ', en: 'No such letter' },
      letter: { body: ['Các huyện báo cáo.'] },
    },
  ],
  invalid: [
    {
      title: { vi: 'Trong tên cơ quan', en: 'In the name of a body' },
      letter: { header: { issuer: 'BAN CHỈ ÐẠO THỰC HIỆN QUY CHẾ DÂN CHỦ' } },
      findings: 1,
    },
    {
      title: { vi: 'Trong số văn bản', en: 'In a number' },
      letter: { body: ['Nghị định số 145/2020/NÐ-CP.'] },
      findings: 1,
    },
  ],
});
