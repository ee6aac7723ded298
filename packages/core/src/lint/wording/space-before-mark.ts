import { spaceBeforeMarkRule } from '../../rules/wording/space-before-mark.js';
import { lintOfTexts } from '../engine/lint-of-texts.js';

/** `wording/space-before-mark`, held against letter and outline. */
export const spaceBeforeMarkLint = lintOfTexts(spaceBeforeMarkRule, {
  valid: [
    {
      title: { vi: 'Viết liền', en: 'Right behind the word' },
      letter: { body: ['Các quận, huyện: báo cáo.'] },
    },
    {
      title: { vi: 'Dấu kết thúc “./.”', en: 'The closing mark' },
      letter: { body: ['Đề nghị thực hiện./.'] },
    },
  ],
  invalid: [
    {
      title: { vi: 'Trước dấu phẩy', en: 'Before a comma' },
      letter: { body: ['Các quận , huyện báo cáo.'] },
      findings: 1,
    },
    {
      title: { vi: 'Trước dấu chấm', en: 'Before a full stop' },
      letter: { body: ['Đề nghị các đơn vị báo cáo .'] },
      findings: 1,
    },
  ],
});
