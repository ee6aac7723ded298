import { foldedLine } from '../../rules/reading/folded-line.js';
import { defineLintRule } from '../engine/define-lint-rule.js';

/** A kind of unit that the outline asks, and that the letter is not addressed to. */
export const kindNotAddressedLint = defineLintRule({
  code: 'recipients/kind-not-addressed',
  severity: 'warning',
  basis: {
    source: 'Nghị định 09/2019/NĐ-CP, Điều 7: chế độ báo cáo nêu rõ đối tượng thực hiện',
    mark: 'confirmed',
    note: 'Nghị định áp dụng cho cơ quan hành chính; với cơ quan Đảng là thông lệ.',
  },
  messages: {
    vi: '“Kính gửi” chưa có “{kind}”, là đối tượng báo cáo theo đề cương; hãy thêm vào “Kính gửi”, hoặc bỏ loại đơn vị này khỏi đề cương',
    en: 'does not address “{kind}”, which the outline asks to report; add it to “Kính gửi” (addressees), or take the kind of unit out of the outline',
  },
  examples: {
    valid: [
      { title: { vi: 'Đủ các loại đơn vị', en: 'All kinds are addressed' } },
      {
        title: { vi: 'Không có “Kính gửi”', en: 'No addressees at all' },
        letter: { header: { addressees: undefined } },
      },
    ],
    invalid: [
      {
        title: { vi: 'Thiếu ban, sở, ngành', en: 'Departments are left out' },
        letter: { header: { addressees: ['Ban Chỉ đạo các quận, huyện'] } },
        findings: 1,
      },
      {
        title: { vi: 'Thiếu cả hai', en: 'Both are left out' },
        letter: { header: { addressees: ['Các đảng bộ trực thuộc'] } },
        findings: 2,
      },
    ],
  },
  check({ letter, outline }, tell) {
    const addressees = letter?.header.addressees ?? [];
    if (addressees.length === 0) return;
    const named = addressees.map(foldedLine).join('; ');
    for (const { label } of outline.unitKinds) {
      if (named.includes(foldedLine(label))) continue;
      tell({ path: '/letter/header/addressees', values: { kind: label } });
    }
  },
});
