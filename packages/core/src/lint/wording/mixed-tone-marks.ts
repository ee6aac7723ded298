import { mixedToneMarksRule } from '../../rules/wording/mixed-tone-marks.js';
import { lintOfTexts } from '../engine/lint-of-texts.js';

/** `wording/mixed-tone-marks`, held against letter and outline. */
export const mixedToneMarksLint = lintOfTexts(mixedToneMarksRule, {
  valid: [
    {
      title: { vi: 'Một kiểu', en: 'One way' },
      letter: { body: ['Các đảng bộ trực thuộc Thành ủy báo cáo.'] },
    },
    {
      title: { vi: 'Tiếng chỉ có một cách bỏ dấu', en: 'Only one place for the mark' },
      letter: { body: ['Quý I, quý II.'] },
    },
  ],
  invalid: [
    {
      title: { vi: 'Công văn viết “uỷ”', en: 'The letter has “uỷ”' },
      letter: { body: ['Các đảng bộ trực thuộc Thành uỷ báo cáo.'] },
      findings: 1,
    },
    {
      title: { vi: 'Hai tiếng lẫn lộn', en: 'Two syllables' },
      letter: { body: ['Hòa giải, hoà giải, tuỳ theo, tùy theo.'] },
      findings: 2,
    },
  ],
});
