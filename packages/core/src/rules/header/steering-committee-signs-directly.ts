import type { Header } from '../../report/header-schema.js';
import { defineHeaderRule } from '../engine/define-header-rule.js';

/** "T/M BAN CHỈ ĐẠO" in a Party document: a steering committee is signed by its head himself. */
export const steeringCommitteeSignsDirectlyRule = defineHeaderRule({
  code: 'header/steering-committee-signs-directly',
  severity: 'warning',
  basis: {
    source: 'Hướng dẫn 36-HD/VPTW ngày 03/4/2018, mục 1.7',
    mark: 'confirmed',
    note: 'Chính đề cương kèm Công văn số 42-CV/BCĐ in “T/M BAN CHỈ ĐẠO”.',
  },
  messages: {
    vi: 'đang ký thay mặt (T/M) {body}; ban chỉ đạo của Đảng do trưởng ban ký trực tiếp, phó trưởng ban ký thay (K/T) trưởng ban; hãy bỏ T/M hoặc đổi thành K/T',
    en: 'is signed on behalf of (T/M) {body}; a steering committee of the Party is signed by its head directly, or by a deputy in place of the head (K/T); leave T/M out or make it K/T',
  },
  examples: {
    valid: [
      {
        title: { vi: 'Phó trưởng ban ký thay', en: 'A deputy signs in place of the head' },
      },
      {
        title: { vi: 'Trưởng ban ký trực tiếp', en: 'The head signs' },
        report: { header: { signature: { posts: ['TRƯỞNG BAN'], name: 'Lê Văn An' } } },
      },
      {
        title: {
          vi: 'Cấp ủy thì ký thay mặt',
          en: 'A Party committee is signed on behalf of',
        },
        report: {
          header: {
            issuer: 'ĐẢNG ỦY KHỐI DOANH NGHIỆP',
            signature: {
              capacity: { kind: 'on-behalf-of', body: 'BAN THƯỜNG VỤ' },
              posts: ['PHÓ BÍ THƯ'],
              name: 'Lê Văn An',
            },
          },
        },
      },
    ],
    invalid: [
      {
        title: { vi: 'T/M BAN CHỈ ĐẠO', en: 'T/M BAN CHỈ ĐẠO' },
        report: {
          header: {
            signature: {
              capacity: { kind: 'on-behalf-of', body: 'BAN CHỈ ĐẠO' },
              posts: ['TRƯỞNG BAN'],
              name: 'Lê Văn An',
            },
          },
        },
        findings: 1,
      },
      {
        title: { vi: 'T/M Ban Chỉ đạo, chữ thường', en: 'In small letters, by a deputy' },
        report: {
          header: {
            signature: {
              capacity: { kind: 'on-behalf-of', body: 'Ban Chỉ đạo huyện' },
              posts: ['PHÓ TRƯỞNG BAN'],
              name: 'Lê Văn An',
            },
          },
        },
        findings: 1,
      },
    ],
  },
  readHeader(header, tell) {
    const { capacity } = header.signature;
    if (capacity?.kind !== 'on-behalf-of' || !isSteeringCommittee(capacity.body)) return;
    if (hasStateSymbol(header)) return;
    tell({ path: '/signature/capacity', values: { body: capacity.body } });
  },
});

function isSteeringCommittee(body: string): boolean {
  return /^ban chỉ đạo/iu.test(body.normalize('NFC').trim());
}

/** "BC-BCĐ" is of a State body (Nghị định 30/2020/NĐ-CP), whose committees do sign TM. */
function hasStateSymbol({ number }: Header): boolean {
  return number !== undefined && number.symbol.includes('-') && !number.symbol.includes('/');
}
