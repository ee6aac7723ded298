import { defineHeaderRule } from '../engine/define-header-rule.js';
import { foldedLine } from '../reading/folded-line.js';

/** One recipient on two lines. */
export const recipientRepeatedRule = defineHeaderRule({
  code: 'recipients/repeated',
  severity: 'info',
  basis: { source: 'Thông lệ trình bày “Nơi nhận”: mỗi nơi nhận một dòng', mark: 'general' },
  messages: {
    vi: '“Nơi nhận” ghi “{line}” hai lần; hãy bỏ bớt một dòng',
    en: 'recipients name “{line}” twice; take one line out',
  },
  examples: {
    valid: [
      { title: { vi: 'Mỗi nơi một dòng', en: 'A line each' } },
      {
        title: { vi: 'Hai nơi gần giống tên', en: 'Two names alike' },
        report: {
          header: { recipients: ['Ban Chỉ đạo thành phố', 'Ban Chỉ đạo huyện', 'Lưu BCĐ'] },
        },
      },
    ],
    invalid: [
      {
        title: { vi: 'Một nơi hai dòng', en: 'One recipient twice' },
        report: {
          header: { recipients: ['Ban Chỉ đạo thành phố', 'Ban Chỉ đạo thành phố;', 'Lưu BCĐ'] },
        },
        findings: 1,
      },
      {
        title: { vi: 'Khác cách bỏ dấu', en: 'With the tone mark elsewhere' },
        report: {
          header: {
            recipients: ['Ban Chỉ đạo thành phố', 'Huyện ủy', 'Huyện uỷ', 'Lưu BCĐ'],
          },
        },
        findings: 1,
      },
    ],
  },
  readHeader({ recipients }, tell) {
    const lines = recipients.map(foldedLine);
    for (const [at, line] of recipients.entries()) {
      if (lines.indexOf(foldedLine(line)) === at) continue;
      const value = recipients.filter((_, index) => index !== at);
      tell({
        path: `/recipients/${String(at)}`,
        values: { line },
        fix: { path: '/recipients', value },
      });
    }
  },
});
