import { defineHeaderRule } from '../engine/define-header-rule.js';

/** A steering committee's document signed in place of the head of another body. */
export const signedForAnotherBodyRule = defineHeaderRule({
  code: 'header/signed-for-another-body',
  severity: 'warning',
  basis: {
    source: 'Hướng dẫn 36-HD/VPTW ngày 03/4/2018, mục 1.7',
    mark: 'confirmed',
    note: 'Công văn số 42-CV/BCĐ của Ban Chỉ đạo ký “K/T TRƯỞNG BAN DÂN VẬN”; việc một người giữ hai chức là hợp lệ, quyền hạn ghi trên văn bản phải là của cơ quan ban hành.',
  },
  messages: {
    vi: 'ghi quyền hạn của “{capacity}” trong khi văn bản do “{issuer}” ban hành; ban chỉ đạo do trưởng ban ký trực tiếp hoặc phó trưởng ban ký thay trưởng ban; hãy kiểm tra lại quyền hạn ký',
    en: 'is signed for “{capacity}”, while “{issuer}” issues it; a steering committee is signed by its head directly, or by a deputy in his place; check in whose name it is signed',
  },
  examples: {
    valid: [
      { title: { vi: 'Ký thay trưởng ban chỉ đạo', en: 'In place of the committee’s head' } },
      {
        title: { vi: 'Ghi rõ ban chỉ đạo', en: 'The committee is named' },
        report: {
          header: {
            signature: {
              capacity: { kind: 'in-place-of', body: 'TRƯỞNG BAN CHỈ ĐẠO' },
              posts: ['PHÓ TRƯỞNG BAN'],
              name: 'Lê Văn An',
            },
          },
        },
      },
    ],
    invalid: [
      {
        title: { vi: 'Ký thay trưởng ban dân vận', en: 'In place of the head of another body' },
        report: {
          header: {
            signature: {
              capacity: { kind: 'in-place-of', body: 'TRƯỞNG BAN DÂN VẬN' },
              posts: ['PHÓ TRƯỞNG BAN'],
              name: 'Lê Văn An',
            },
          },
        },
        findings: 1,
      },
      {
        title: { vi: 'Ký thay chủ tịch', en: 'In place of a chairman' },
        report: {
          header: {
            signature: {
              capacity: { kind: 'in-place-of', body: 'CHỦ TỊCH' },
              posts: ['PHÓ CHỦ TỊCH'],
              name: 'Lê Văn An',
            },
          },
        },
        findings: 1,
      },
    ],
  },
  readHeader({ issuer, signature: { capacity } }, tell) {
    if (capacity?.kind !== 'in-place-of' || !/^ban chỉ đạo/iu.test(plain(issuer))) return;
    if (/^trưởng ban(?: chỉ đạo.*)?$/iu.test(plain(capacity.body))) return;
    tell({ path: '/signature/capacity', values: { capacity: capacity.body, issuer } });
  },
});

function plain(text: string): string {
  return text.normalize('NFC').trim();
}
